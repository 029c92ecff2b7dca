import type { HttpFunction } from '@google-cloud/functions-framework';
import * as z from 'zod';
import { forecastReminders, remind, remindIfDue } from '../runs/remind.ts';
import type { Services } from '../runs/services.ts';
import { BODY, endpoint } from './endpoint.ts';

/** `dryRun`: tells how many would be reminded, and reminds nobody. `ifDue`: only on the settings' days. */
const REMIND_BODY = BODY.extend({ dryRun: z.boolean().optional(), ifDue: z.boolean().optional() });

export const remindHandler = (services: Services): HttpFunction =>
  endpoint(services, {
    body: REMIND_BODY,
    scheduled: true,
    run: (context, { dryRun, ifDue }) => {
      if (dryRun) return forecastReminders(context);
      return ifDue ? remindIfDue(context) : remind(context);
    },
  });
