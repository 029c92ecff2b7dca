import type { HttpFunction } from '@google-cloud/functions-framework';
import * as z from 'zod';
import { sendTestReport } from '../runs/send-test-report.ts';
import type { Services } from '../runs/services.ts';
import { weeklyReport } from '../runs/weekly-report.ts';
import { BODY, endpoint } from './endpoint.ts';

/** `test`: to the caller alone, and not as the week's delivery. */
const WEEKLY_BODY = BODY.extend({ test: z.boolean().optional() });

export const weeklyReportHandler = (services: Services): HttpFunction =>
  endpoint(services, {
    body: WEEKLY_BODY,
    scheduled: true,
    run: (context, { test }) => (test ? sendTestReport(context) : weeklyReport(context)),
  });
