import type { HttpFunction } from '@google-cloud/functions-framework';
import { remind } from '../runs/remind.ts';
import type { Services } from '../runs/services.ts';
import { BODY, endpoint } from './endpoint.ts';

export const remindHandler = (services: Services): HttpFunction =>
  endpoint(services, { body: BODY, scheduled: true, run: remind });
