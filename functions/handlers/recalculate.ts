import type { HttpFunction } from '@google-cloud/functions-framework';
import { recalculate } from '../runs/recalculate.ts';
import type { Services } from '../runs/services.ts';
import { BODY, endpoint } from './endpoint.ts';

export const recalculateHandler = (services: Services): HttpFunction =>
  endpoint(services, { body: BODY, scheduled: true, run: recalculate });
