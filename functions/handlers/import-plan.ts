import type { HttpFunction } from '@google-cloud/functions-framework';
import * as z from 'zod';
import { parseIsoDate } from '../calendar/plain-date.ts';
import { applyImport } from '../runs/import-plan/apply-import.ts';
import type { ApplyRequest, DocumentInput } from '../runs/import-plan/import-request.ts';
import { previewImport } from '../runs/import-plan/preview-import.ts';
import type { Services } from '../runs/services.ts';
import { BODY, endpoint } from './endpoint.ts';

/** A file of 20 MB as base64, and the rest of the request. */
const MAX_BODY_BYTES = 28_000_000;

const day = z.iso
  .date()
  .refine((text) => parseIsoDate(text) !== null)
  .nullable();
const words = z.string().max(5_000);

/** What an admin may correct in the preview. */
const EDITS = z
  .strictObject({
    name: z.string().trim().min(1).max(1_000).optional(),
    windowKind: z
      .enum(['range', 'month', 'quarter', 'year', 'deadline', 'event', 'continuous', 'unstated'])
      .optional(),
    start: day.optional(),
    end: day.optional(),
    event: words.optional(),
    lead: words.optional(),
    coordinating: words.optional(),
    targetQuantity: z.number().nonnegative().nullable().optional(),
    targetUnit: words.optional(),
    moneyPerUnit: z.int().nonnegative().nullable().optional(),
  })
  .refine(({ start, end }) => !start || !end || start <= end, { path: ['end'] });

const index = z.int().nonnegative();

const DOCUMENT = BODY.extend({
  /** Either the text or a file. */
  text: z.string().min(1).optional(),
  file: z.object({ name: z.string().min(1).max(300), base64: z.base64() }).optional(),
  year: z.int().min(1990).max(2100).nullable().optional(),
  /** "This activity of the document is the former HĐ05", or a new one after all. */
  links: z
    .array(z.object({ index, as: z.string().min(1).max(100) }))
    .max(5_000)
    .optional(),
});

const IMPORT_BODY = z
  .discriminatedUnion('action', [
    DOCUMENT.extend({ action: z.literal('preview') }),
    DOCUMENT.extend({
      action: z.literal('apply'),
      token: z.string().min(1).max(100),
      /** Activities that are not named are taken as previewed. */
      changes: z
        .array(z.object({ index, accept: z.boolean().default(true), edits: EDITS.default({}) }))
        .max(5_000)
        .default([]),
      /** Gone activities that are not named are kept. */
      withdraw: z.array(z.string().max(100)).max(5_000).default([]),
    }),
  ])
  .refine(({ text, file }) => (text === undefined) !== (file === undefined), { path: ['text hoặc file'] });

type ImportBody = z.infer<typeof IMPORT_BODY>;

export const importPlanHandler = (services: Services): HttpFunction =>
  endpoint(services, {
    body: IMPORT_BODY,
    scheduled: false,
    maxBodyBytes: MAX_BODY_BYTES,
    run: (context, body) => {
      const document = {
        input: inputOf(body),
        year: body.year ?? null,
        links: new Map((body.links ?? []).map(({ index: at, as }) => [at, as])),
      };
      if (body.action === 'preview') return previewImport(context, document);
      const { token, changes, withdraw } = body;
      return applyImport(context, { ...document, token, changes, withdraw } as ApplyRequest);
    },
  });

function inputOf({ text, file }: ImportBody): DocumentInput {
  return file
    ? { file: { name: file.name, bytes: Buffer.from(file.base64, 'base64') } }
    : { text: text ?? '' };
}
