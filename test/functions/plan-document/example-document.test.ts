import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPlanDocument } from '../../../functions/plan-document/read-plan-document.ts';

const EXAMPLE = join(import.meta.dirname, '../../../examples/ke-hoach-15-nam/ke-hoach.txt');
const plan = readPlanDocument(readFileSync(EXAMPLE, 'utf8'));

it('reads the twelve activities of the example with their windows', () => {
  expect(plan.activities.map(({ number, window }) => [number, window.start, window.end])).toEqual([
    ['(1)', '2022-01-01', '2022-04-30'],
    ['(2)', '2022-01-01', '2022-04-30'],
    ['(3)', '2022-01-01', '2023-12-31'],
    ['(4)', '2022-01-01', '2023-12-31'],
    ['(5)', '2022-01-01', '2022-05-31'],
    ['(6)', '2022-02-01', '2023-12-31'],
    ['(7)', '2022-02-01', '2022-04-30'],
    ['(8)', null, null],
    ['(9)', '2022-04-01', '2022-04-30'],
    ['(10)', '2022-01-01', '2022-05-31'],
    ['(11)', '2022-01-01', '2023-12-31'],
    ['(12)', '2022-03-15', '2022-04-15'],
  ]);
  expect(plan.activities[7]?.window.kind).toBe('event');
});

it('reads the counted target of the example', () => {
  expect(plan.activities.flatMap(({ number, target }) => (target ? [[number, target]] : []))).toEqual([
    ['(11)', expect.objectContaining({ quantity: 150, money: 50_000_000 })],
  ]);
});

it('reads contents, slogans and receivers of the example', () => {
  expect(plan.contents).toHaveLength(4);
  expect(plan.slogans).toHaveLength(3);
  expect(plan.receivers.map(({ role }) => role)).toEqual([
    'để b/c',
    null,
    'để t/h',
    'để t/h',
    'để t/h',
    null,
  ]);
});

it('repairs “Khôi” in the example and lists every place', () => {
  expect(plan.activities.some(({ text }) => text.includes('Khôi'))).toBe(false);
  expect(plan.findings.filter(({ quote }) => quote.includes('Khôi')).length).toBeGreaterThan(0);
});
