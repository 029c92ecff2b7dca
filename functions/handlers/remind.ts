import type { HttpFunction } from '@google-cloud/functions-framework';
import * as z from 'zod';
import { forecastReminders, remind } from '../runs/remind.ts';
import type { Services } from '../runs/services.ts';
import { BODY, endpoint } from './endpoint.ts';

/** `dryRun`: tells how many would be reminded, and reminds nobody. */
const REMIND_BODY = BODY.extend({ dryRun: z.boolean().optional() });

export const remindHandler = (services: Services): HttpFunction =>
  endpoint(services, {
    body: REMIND_BODY,
    scheduled: true,
    run: (context, { dryRun }) => (dryRun ? forecastReminders(context) : remind(context)),
  });
