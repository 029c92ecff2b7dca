import type { HttpFunction } from '@google-cloud/functions-framework';
import { previewReport } from '../runs/preview-report.ts';
import type { Services } from '../runs/services.ts';
import { BODY, endpoint } from './endpoint.ts';

export const previewReportHandler = (services: Services): HttpFunction =>
  endpoint(services, { body: BODY, scheduled: false, run: previewReport });
