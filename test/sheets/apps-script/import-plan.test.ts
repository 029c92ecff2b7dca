/** The window that imports a plan document, up to where it asks the function. */
import { afterEach, describe, expect, it } from 'vitest';
import { WINDOW_CHOICES } from '../../../sheets/template/tabs/plan.ts';
import { ADMIN } from '../../plan-on-emulator.ts';
import { type Desk, dataOf, openDesk } from './script-desk.ts';

let desk: Desk | null = null;
afterEach(async () => {
  await desk?.close();
  desk = null;
});

const REFUSAL = 'Không thấy hoạt động nào trong văn bản.';

async function openWindow() {
  desk = await openDesk({
    answer: ({ body }) =>
      body.text === 'trống' ? { status: 422, detail: REFUSAL } : { message: 'Đã nhập.', token: 'mã' },
  });
  const { open, listen, post, calls } = desk;
  const session = await open(ADMIN, 'importPlan');
  const [dialog] = dataOf(await listen(session), 'dialog');
  const call = async (name: string, request: object) =>
    (await post(`sessions/${session}/call`, { function: name, args: [request] })).json;
  return { html: dialog?.html ?? '', call, calls };
}

describe('the window for importing a plan', () => {
  it('is one page, made of its parts, that asks nothing by itself and loads nothing from elsewhere', async () => {
    const { html, calls } = await openWindow();
    expect(calls).toEqual([]);
    expect(html.match(/<\/?(?:html|head|body)\b/g)).toHaveLength(6);
    expect(html.indexOf('<style>')).toBeLessThan(html.indexOf('</head>'));
    expect(html.match(/<script>/g)).toHaveLength(3);
    expect(html).not.toMatch(/(?:src|href)=|https?:\/\//);
  });

  it('names the kinds of windows as the sheet does', async () => {
    const { html } = await openWindow();
    for (const { value, label } of WINDOW_CHOICES) expect(html).toContain(`${value}: '${label}'`);
  });

  it('previews and applies by the function, as the person', async () => {
    const { call, calls } = await openWindow();
    expect(await call('previewPlanImport', { text: 'kế hoạch' })).toMatchObject({ value: { token: 'mã' } });
    expect(await call('applyPlanImport', { text: 'kế hoạch', token: 'mã' })).toEqual({ value: 'Đã nhập.' });
    expect(calls.map(({ name, token, body }) => [name, token, body.action, body.token])).toEqual([
      ['import-plan', ADMIN, 'preview', undefined],
      ['import-plan', ADMIN, 'apply', 'mã'],
    ]);
  });

  it('hears what a function has against it', async () => {
    const { call } = await openWindow();
    expect(JSON.stringify(await call('previewPlanImport', { text: 'trống' }))).toContain(REFUSAL);
  });
});
