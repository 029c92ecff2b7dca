/** Sessions as a page sees them: menus, windows and answers, pages in frames, and how runs end. */
import { afterEach, describe, expect, it } from 'vitest';
import { ADMIN } from '../../../plan-on-emulator.ts';
import { type Desk, type DeskOptions, dataOf, openDesk } from '../../apps-script/script-desk.ts';

let desk: Desk | null = null;
afterEach(async () => {
  await desk?.close();
  desk = null;
});

async function deskWith(
  code: string,
  options: DeskOptions & { pages?: Record<string, string> } = {},
): Promise<Desk> {
  const { pages = {}, ...rest } = options;
  desk = await openDesk({ files: { 'code.js': code, ...pages }, ...rest });
  return desk;
}

describe('a menu', () => {
  it('holds what onOpen adds', async () => {
    const { menus } = await deskWith(`function onOpen() {
      SpreadsheetApp.getUi().createMenu('Một').addItem('Làm', 'work').addSeparator().addItem('Thôi', 'stop').addToUi();
      SpreadsheetApp.getUi().createMenu('Hai').addToUi();
    }`);
    expect(await menus(ADMIN)).toEqual([
      {
        title: 'Một',
        items: [{ label: 'Làm', function: 'work' }, { separator: true }, { label: 'Thôi', function: 'stop' }],
      },
      { title: 'Hai', items: [] },
    ]);
  });

  it('cannot act as the person, since opening a sheet is no consent', async () => {
    const { post } = await deskWith(`function onOpen() { UrlFetchApp.fetch('http://127.0.0.1:1/'); }`);
    const { status, json } = await post('menu', { person: ADMIN });
    expect([status, json]).toEqual([
      400,
      { message: 'You do not have permission to call UrlFetchApp.fetch from a simple trigger.' },
    ]);
  });
});

describe('a window', () => {
  it('makes the script wait for its answer', async () => {
    const { play } = await deskWith(`function ask() {
      const ui = SpreadsheetApp.getUi();
      const first = ui.alert('Hỏi', 'Gửi?', ui.ButtonSet.YES_NO_CANCEL);
      const second = ui.prompt('Tên', 'Ai?', ui.ButtonSet.OK_CANCEL);
      ui.alert([first === ui.Button.NO, second.getSelectedButton() === ui.Button.OK, second.getResponseText()].join());
    }`);
    const told = await play(ADMIN, 'ask', [{ button: 'NO' }, { button: 'OK', text: 'Đảng ủy B01' }]);
    expect(told).toEqual([
      { event: 'alert', data: { title: 'Hỏi', message: 'Gửi?', buttons: ['YES', 'NO', 'CANCEL'] } },
      { event: 'prompt', data: { title: 'Tên', message: 'Ai?', buttons: ['OK', 'CANCEL'] } },
      { event: 'alert', data: { title: '', message: 'true,true,Đảng ủy B01', buttons: ['OK'] } },
      { event: 'done', data: {} },
    ]);
  });

  it('that nobody was asked takes no answer', async () => {
    const { open, listen, post } = await deskWith('function work() {}');
    const session = await open(ADMIN, 'work');
    await listen(session);
    expect((await post(`sessions/${session}/answer`, { button: 'OK' })).status).toBe(400);
  });
});

describe('what is told', () => {
  const CODE = `function work() {
    SpreadsheetApp.getActive().toast('Một');
    SpreadsheetApp.getActive().toast('Hai', 'Việc', -1);
  }`;

  it('can be heard by who comes late, and by who comes back from where it was', async () => {
    const { open, listen } = await deskWith(CODE);
    const session = await open(ADMIN, 'work');
    const all = await listen(session);
    expect(all).toEqual([
      { event: 'toast', data: { message: 'Một', title: '', seconds: 5 } },
      { event: 'toast', data: { message: 'Hai', title: 'Việc', seconds: -1 } },
      { event: 'done', data: {} },
    ]);
    expect(await listen(session)).toEqual(all);
    expect(await listen(session, undefined, 1)).toEqual(all.slice(1));
  });

  it('opens tabs and selects cells', async () => {
    const { play } = await deskWith(`function go() {
      const book = SpreadsheetApp.getActive();
      book.setActiveSheet(book.getSheetByName('Đơn vị'));
      book.getSheetByName('Tiến độ').getRange(3, 2, 2, 4).activate();
    }`);
    expect(dataOf(await play(ADMIN, 'go'), 'activate')).toEqual([
      { sheetId: 1002, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 },
      { sheetId: 1003, startRow: 2, endRow: 4, startColumn: 1, endColumn: 5 },
    ]);
  });
});

describe('a page in a frame', () => {
  const PAGES = { 'ask.html': '<!doctype html><title>x</title><p>Gửi?</p>' };
  const CODE = `let runs = 0;
    function show() {
      const page = HtmlService.createHtmlOutputFromFile('ask').setWidth(400).setHeight(300);
      SpreadsheetApp.getUi().showModalDialog(page, 'Gửi báo cáo');
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>a</p>').append('<p>b</p>').setTitle('Trợ giúp'));
    }
    function add(a, b) { return { sum: a + b, runs: ++runs, by: Session.getActiveUser().getEmail() }; }
    function fail() { throw new Error('Máy chủ thư bận.'); }
    function secret_() { return 1; }`;

  it('is shown as the script made it, and the script goes on', async () => {
    const { play } = await deskWith(CODE, { pages: PAGES });
    const told = await play(ADMIN, 'show');
    expect(told.map(({ event }) => event)).toEqual(['dialog', 'sidebar', 'done']);
    expect(dataOf(told, 'dialog')).toEqual([
      { title: 'Gửi báo cáo', width: 400, height: 300, html: PAGES['ask.html'], modal: true },
    ]);
    expect(dataOf(told, 'sidebar')).toMatchObject([
      { title: 'Trợ giúp', html: '<p>a</p><p>b</p>', modal: false },
    ]);
  });

  it('calls functions as the person, each in a run of its own, after the first has ended', async () => {
    const { open, listen, post } = await deskWith(CODE, { pages: PAGES });
    const session = await open(ADMIN, 'show');
    await listen(session);
    for (let turn = 0; turn < 2; turn++) {
      const { json } = await post(`sessions/${session}/call`, { function: 'add', args: [2, 3] });
      expect(json).toEqual({ value: { sum: 5, runs: 1, by: ADMIN } });
    }
  });

  it.each([
    { name: 'fail', message: 'Máy chủ thư bận.' },
    { name: 'secret_', message: 'Script function not found: secret_' },
    { name: 'absent', message: 'Script function not found: absent' },
  ])('hears what went wrong in $name', async ({ name, message }) => {
    const { open, post } = await deskWith(CODE, { pages: PAGES });
    const session = await open(ADMIN, 'show');
    const { status, json } = await post(`sessions/${session}/call`, { function: name, args: [] });
    expect([status, json]).toEqual([400, { message }]);
  });
});

describe('a run that fails', () => {
  it.each([
    { name: 'what the script throws', code: `throw new Error('Không được.')`, message: 'Không được.' },
    {
      name: 'a service’s unknown function',
      code: 'SpreadsheetApp.openById("x")',
      message: /^SpreadsheetApp\.openById is not supported/,
    },
    {
      name: 'an unknown function of an object',
      code: 'SpreadsheetApp.getActiveSheet().sort(1)',
      message: /^Sheet\.sort is not supported/,
    },
    {
      name: 'a service that nothing stands in for',
      code: 'MailApp.sendEmail("a", "b", "c")',
      message: /^MailApp\.sendEmail is not supported/,
    },
    {
      name: 'an option that would be passed over',
      code: `UrlFetchApp.fetch('http://127.0.0.1:1', { followRedirects: false })`,
      message: /^UrlFetchApp\.fetch with followRedirects is not supported/,
    },
    { name: 'a name of Node’s', code: 'process.exit()', message: 'process is not defined' },
    {
      name: 'a page that is not in the project',
      code: `HtmlService.createHtmlOutputFromFile('none')`,
      message: 'No HTML file named none was found.',
    },
    {
      name: 'a range outside the sheet',
      code: 'SpreadsheetApp.getActiveSheet().getRange(0, 1)',
      message: /outside the dimensions/,
    },
  ])('tells $name', async ({ code, message }) => {
    const { play } = await deskWith(`function work() { ${code}; }`);
    const [last] = dataOf(await play(ADMIN, 'work'), 'error');
    if (typeof message === 'string') expect(last?.message).toBe(message);
    else expect(last?.message).toMatch(message);
  });

  it('throws errors that the script can tell by their kind', async () => {
    const { play } = await deskWith(`function work() {
      try { SpreadsheetApp.getActive().getSheetByName('Tiến độ').getRange('A2').setValue('x'); }
      catch (error) { SpreadsheetApp.getUi().alert(String(error instanceof Error) + ' ' + error.message); }
    }`);
    const [alert] = dataOf(await play('du01@dangbo.example', 'work'), 'alert');
    expect(alert?.message).toMatch(/^true .*protected/);
  });

  it('is stopped when it takes too long, even while it waits', async () => {
    const { play } = await deskWith('function work() { Utilities.sleep(60000); }', {
      host: { limitMs: 300 },
    });
    const [error] = dataOf(await play(ADMIN, 'work'), 'error');
    expect(error?.message).toContain('quá thời gian');
  });

  it('is stopped when its page has gone away', async () => {
    const { open, post } = await deskWith(
      `function work() { SpreadsheetApp.getUi().alert('Còn đó không?'); }`,
      {
        host: { patienceMs: 1 },
      },
    );
    const session = await open(ADMIN, 'work');
    await expect
      .poll(async () => (await post(`sessions/${session}/answer`, { button: 'OK' })).status)
      .toBe(404);
  });
});

describe('a request', () => {
  it.each([
    { name: 'as nobody known', path: 'sessions', body: { person: 'nobody', function: 'work' }, status: 404 },
    { name: 'without a function', path: 'sessions', body: { person: ADMIN }, status: 400 },
    {
      name: 'with half a selection',
      path: 'sessions',
      body: { person: ADMIN, function: 'work', selection: { sheetId: 1003, startRow: -1 } },
      status: 400,
    },
    {
      name: 'to a session that never was',
      path: 'sessions/none/answer',
      body: { button: 'OK' },
      status: 404,
    },
    { name: 'to nowhere', path: 'else', body: {}, status: 404 },
  ])('$name is refused', async ({ path, body, status }) => {
    const { post } = await deskWith('function work() {}');
    const answer = await post(path, body);
    expect(answer.status).toBe(status);
    expect(answer.json).toEqual({ message: expect.any(String) });
  });

  it.each([
    { name: 'another page’s', headers: { origin: 'http://elsewhere.example' }, status: 403 },
    { name: 'a form’s', headers: { 'content-type': 'text/plain' }, status: 400 },
  ])('that is $name is refused', async ({ headers, status }) => {
    const { post } = await deskWith('function work() {}');
    expect((await post('sessions', { person: ADMIN, function: 'work' }, headers)).status).toBe(status);
  });
});
