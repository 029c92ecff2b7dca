import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ADMIN } from '../../../plan-on-emulator.ts';
import { dataOf, openDesk } from '../../apps-script/script-desk.ts';

const README = readFileSync(
  new URL('../../../../sheets/emulator/apps-script/README.md', import.meta.url),
  'utf8',
);

/** Every object that a script can get hold of, by what it can be asked. */
const CODE = `function list() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheetByName('Tiến độ');
  const range = sheet.getRange('A1');
  const ui = SpreadsheetApp.getUi();
  const objects = [SpreadsheetApp, book, sheet, range, ui, ui.createMenu('x'), HtmlService, UrlFetchApp,
    LockService, Session, ScriptApp, ScriptApp.EventType, PropertiesService, Utilities, Logger];
  ui.alert(JSON.stringify(objects.map((one) => [String(one), Object.keys(one)])));
}`;

it('names all that a script may call', async () => {
  const desk = await openDesk({ files: { 'code.js': CODE } });
  try {
    const [alert] = dataOf(await desk.play(ADMIN, 'list'), 'alert');
    const objects = JSON.parse(alert?.message ?? '[]') as [string, string[]][];
    expect(objects).toHaveLength(15);
    const stores = /^(?:LockService|PropertiesService)$/;
    const unnamed = objects
      .filter(([name]) => !stores.test(name))
      .flatMap(([name, keys]) => keys.filter((key) => !README.includes(key)).map((key) => `${name}.${key}`));
    expect(unnamed).toEqual([]);
  } finally {
    await desk.close();
  }
});
