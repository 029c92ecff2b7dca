import type { HttpFunction } from '@google-cloud/functions-framework';
import type { Services } from '../runs/services.ts';
import { weeklyReport } from '../runs/weekly-report.ts';
import { BODY, endpoint } from './endpoint.ts';

export const weeklyReportHandler = (services: Services): HttpFunction =>
  endpoint(services, { body: BODY, scheduled: true, run: weeklyReport });
