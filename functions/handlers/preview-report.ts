import type { HttpFunction } from '@google-cloud/functions-framework';
import * as z from 'zod';
import { previewReport } from '../runs/preview-report.ts';
import type { Services } from '../runs/services.ts';
import { BODY, endpoint } from './endpoint.ts';

/** `withFiles`: the answer holds the attached files, too. `asSent`: the frozen week, where it is frozen. */
const PREVIEW_BODY = BODY.extend({
  withFiles: z.boolean().optional(),
  asSent: z.boolean().optional(),
});

export const previewReportHandler = (services: Services): HttpFunction =>
  endpoint(services, {
    body: PREVIEW_BODY,
    scheduled: false,
    run: (context, { withFiles = false, asSent = false }) => previewReport(context, { withFiles, asSent }),
  });
