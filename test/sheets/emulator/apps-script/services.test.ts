/** Apps Script's services as a script meets them, on the stand-in and a function of its own. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMIN } from '../../../plan-on-emulator.ts';
import { type Desk, dataOf, openDesk } from '../../apps-script/script-desk.ts';

/** Each case is one function whose result stands in an alert as JSON. */
const CODE = `
const say = (work) => SpreadsheetApp.getUi().alert(JSON.stringify(work()));
const book = () => SpreadsheetApp.getActive();
const progress = () => book().getSheetByName('Tiến độ');

function aboutBook() { say(() => [
  book().getId().length, book().getName().length > 0, book().getSpreadsheetLocale(), book().getSpreadsheetTimeZone(),
  book().getSheets().map((sheet) => sheet.getName()).slice(0, 3), book().getSheetByName('Không có'),
]); }
function aboutSheet() { say(() => {
  const sheet = progress();
  return [sheet.getSheetId(), sheet.getIndex(), sheet.getLastRow(), sheet.getMaxRows() >= sheet.getLastRow(), sheet.getLastColumn() <= sheet.getMaxColumns()];
}); }
function aboutSelection() { say(() => {
  const range = SpreadsheetApp.getActiveRange();
  return [SpreadsheetApp.getActiveSheet().getName(), range.getA1Notation(), range.getRow(), range.getLastRow(), range.getColumn(), range.getLastColumn(), range.getNumRows(), range.getNumColumns(), range.getSheet().getName()];
}); }
function noSelection() { say(() => [SpreadsheetApp.getActiveSheet().getName(), SpreadsheetApp.getActiveRange(), SpreadsheetApp.getActiveRangeList()]); }
function cells() { say(() => {
  const money = progress().getRange('M2:N3').setValues([['01', '50000'], ['', '=1+1']]);
  const block = progress().getRange(2, 13, 2, 2);
  return [block.getDisplayValues(), progress().getRange('N2').getDisplayValue(), block.getA1Notation() === money.getA1Notation(), block.getDisplayValues() instanceof Array];
}); }
function wrongSize() { progress().getRange('I2:I3').setValues([['5%']]); }
function dates() { progress().getRange('I2').setValue(new Date()); }
function emptySheet() { say(() => {
  const sheet = book().getSheetByName('Nhật ký');
  return [sheet.getLastRow(), sheet.getDataRange().getA1Notation()];
}); }
function keep() {
  PropertiesService.getScriptProperties().setProperty('a', 1);
  PropertiesService.getDocumentProperties().setProperties({ b: '2', c: '3' });
  PropertiesService.getUserProperties().setProperty('d', '4');
}
function kept() { say(() => {
  const script = PropertiesService.getScriptProperties();
  const document = PropertiesService.getDocumentProperties();
  return [script.getProperty('a'), script.getProperty('b'), document.getProperties(), document.getKeys().length, PropertiesService.getUserProperties().getProperty('d')];
}); }
function forget() { say(() => {
  const document = PropertiesService.getDocumentProperties().deleteProperty('b').setProperty('e', '5');
  const before = document.getKeys();
  document.setProperties({ f: '6' }, true);
  const replaced = document.getKeys();
  return [before, replaced, document.deleteAllProperties().getKeys()];
}); }
function who() { say(() => [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getScriptTimeZone(), ScriptApp.getIdentityToken()]); }
function fetchIt() { say(() => {
  const url = PropertiesService.getScriptProperties().getProperty('FUNCTIONS_URL');
  const answer = UrlFetchApp.fetch(url + '/hỏi?x=1', { method: 'post', contentType: 'application/json', headers: { 'X-Own': 'ä'.length }, payload: JSON.stringify({ n: 1 }) });
  return [answer.getResponseCode(), JSON.parse(answer.getContentText()), answer.getHeaders()['content-type']];
}); }
function fetchRefused() { UrlFetchApp.fetch(PropertiesService.getScriptProperties().getProperty('FUNCTIONS_URL') + '/refuse', { method: 'post', payload: '{}' }); }
function fetchMuted() { say(() => UrlFetchApp.fetch(PropertiesService.getScriptProperties().getProperty('FUNCTIONS_URL') + '/refuse', { method: 'post', payload: '{}', muteHttpExceptions: true }).getResponseCode()); }
function fetchNowhere() { UrlFetchApp.fetch('http://127.0.0.1:1/'); }
function locking() { say(() => {
  const [one, other] = [LockService.getDocumentLock(), LockService.getScriptLock()];
  const took = [one.tryLock(0), one.hasLock(), other.hasLock(), other.tryLock(0)];
  one.releaseLock();
  return [...took, one.hasLock()];
}); }
function triggers() { say(() => {
  const made = ScriptApp.newTrigger('work').forSpreadsheet(book()).onEdit().create();
  const shown = ScriptApp.getProjectTriggers().map((one) => [one.getHandlerFunction(), one.getEventType() === ScriptApp.EventType.ON_EDIT, one.getUniqueId() === made.getUniqueId()]);
  ScriptApp.deleteTrigger(made);
  return [shown, ScriptApp.getProjectTriggers().length];
}); }
function utilities() { say(() => { Utilities.sleep(1); return [Utilities.getUuid().length, Utilities.getUuid() === Utilities.getUuid()]; }); }
function logs() { console.warn('Một', 2); Logger.log('Hai'); console.error(new Error('Ba')); }
function asText() { say(() => [String(SpreadsheetApp), \`\${progress()}\`]); }
`;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({
    files: { 'code.js': CODE },
    answer: ({ name, body }) => (name === 'refuse' ? { status: 418, body } : { name, body }),
  });
});
afterAll(() => desk.close());

const SELECTION = { sheetId: 1003, startRow: 4, endRow: 7, startColumn: 8, endColumn: 10 };

async function said(name: string, person = ADMIN, selection?: typeof SELECTION): Promise<unknown> {
  const told = await desk.play(person, name, [], selection);
  expect(dataOf(told, 'error')).toEqual([]);
  return JSON.parse(dataOf(told, 'alert')[0]?.message ?? 'null');
}

async function failed(name: string): Promise<string> {
  return dataOf(await desk.play(ADMIN, name), 'error')[0]?.message ?? '';
}

describe('SpreadsheetApp', () => {
  it('knows the spreadsheet and its tabs', async () => {
    const tabs = ['Tổng hợp', 'Tiến độ', 'Kế hoạch'];
    expect(await said('aboutBook')).toEqual([44, true, 'vi_VN', 'Asia/Ho_Chi_Minh', tabs, null]);
  });

  it('counts a tab’s rows and columns', async () => {
    const rows = (await desk.plan.grid('progress')).length;
    expect(await said('aboutSheet')).toEqual([1003, 2, rows, true, true]);
  });

  it('finds an empty tab’s header alone', async () => {
    expect(await said('emptySheet')).toEqual([1, 'A1:E1']);
  });

  it('tells what is selected, counted from one', async () => {
    const told = ['Tiến độ', 'I5:J7', 5, 7, 9, 10, 3, 2, 'Tiến độ'];
    expect(await said('aboutSelection', ADMIN, SELECTION)).toEqual(told);
  });

  it('stands on the first tab where nothing is selected', async () => {
    expect(await said('noSelection')).toEqual(['Tổng hợp', null, null]);
  });

  it('enters cells as if typed, and reads every cell of a range as people see it', async () => {
    const block = [
      ['01', '50.000'],
      ['', '2'],
    ];
    expect(await said('cells')).toEqual([block, '50.000', true, true]);
  });

  it('refuses values that do not fit the range', async () => {
    expect(await failed('wrongSize')).toMatch(/does not match the range/);
  });

  it('refuses by name what it cannot enter faithfully', async () => {
    expect(await failed('dates')).toMatch(/^Range\.setValues with \[object Date\] is not supported/);
  });

  it('has objects that name themselves', async () => {
    expect(await said('asText')).toEqual(['SpreadsheetApp', 'Sheet']);
  });
});

describe('PropertiesService', () => {
  it('keeps properties from run to run, in three stores; a person’s own are theirs alone', async () => {
    await desk.play(ADMIN, 'keep');
    expect(await said('kept')).toEqual(['1', null, { b: '2', c: '3' }, 2, '4']);
    expect(await said('kept', 'du01@dangbo.example')).toEqual(['1', null, { b: '2', c: '3' }, 2, null]);
    expect(await said('forget')).toEqual([['c', 'e'], ['f'], []]);
  });
});

describe('Session and ScriptApp', () => {
  it('know who runs the script, and prove it', async () => {
    expect(await said('who')).toEqual([ADMIN, ADMIN, 'Asia/Ho_Chi_Minh', ADMIN]);
  });

  it('install and take away edit triggers', async () => {
    expect(await said('triggers')).toEqual([[['work', true, true]], 0]);
  });
});

describe('UrlFetchApp', () => {
  it('sends what it is given and answers before the next line', async () => {
    const name = 'h%E1%BB%8Fi?x=1';
    expect(await said('fetchIt')).toEqual([200, { name, body: { n: 1 } }, 'application/json']);
  });

  it('throws for a refusal unless it is muted', async () => {
    expect(await failed('fetchRefused')).toMatch(
      /^Request failed for http.* returned code 418\. Truncated server response: \{/,
    );
    expect(await said('fetchMuted')).toBe(418);
  });

  it('says which address does not answer', async () => {
    expect(await failed('fetchNowhere')).toBe('Address unavailable: http://127.0.0.1:1/');
  });
});

describe('the small services', () => {
  it('lock apart by what they lock', async () => {
    expect(await said('locking')).toEqual([true, true, false, true, false]);
  });

  it('sleep and draw ids', async () => {
    expect(await said('utilities')).toEqual([36, false]);
  });

  it('write to the log of the program', async () => {
    await desk.play(ADMIN, 'logs');
    expect(desk.logged).toEqual(['warn Một 2', 'info Hai', 'error Error: Ba']);
  });
});
