import type { HttpFunction } from '@google-cloud/functions-framework';
import * as z from 'zod';
import type { Services } from '../runs/services.ts';
import { validate } from '../runs/validate.ts';
import { BODY, endpoint } from './endpoint.ts';

/** `rows`: one-based sheet rows of `Tiến độ`; absent: all. */
const VALIDATE_BODY = BODY.extend({ rows: z.array(z.int().min(2)).max(10_000).optional() });

export const validateHandler = (services: Services): HttpFunction =>
  endpoint(services, {
    body: VALIDATE_BODY,
    scheduled: false,
    run: (context, { rows }) => validate(context, rows ?? null),
  });
