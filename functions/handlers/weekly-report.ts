import type { HttpFunction } from '@google-cloud/functions-framework';
import * as z from 'zod';
import { resend } from '../runs/resend.ts';
import { sendTestReport } from '../runs/send-test-report.ts';
import type { Services } from '../runs/services.ts';
import { weeklyReport, weeklyReportIfDue } from '../runs/weekly-report.ts';
import { BODY, endpoint } from './endpoint.ts';

/**
 * `test`: to the caller alone, and not as the week's delivery. `resendTo`: once more to this address.
 * `ifDue`: only if the settings want a report by now.
 */
const WEEKLY_BODY = BODY.extend({
  test: z.boolean().optional(),
  resendTo: z.string().trim().min(1).max(254).optional(),
  ifDue: z.boolean().optional(),
});

export const weeklyReportHandler = (services: Services): HttpFunction =>
  endpoint(services, {
    body: WEEKLY_BODY,
    scheduled: true,
    run: (context, { test, resendTo, ifDue }) => {
      if (test) return sendTestReport(context);
      if (resendTo !== undefined) return resend(context, resendTo);
      return ifDue ? weeklyReportIfDue(context) : weeklyReport(context);
    },
  });
