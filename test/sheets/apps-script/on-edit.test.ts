import { describe, expect, it } from 'vitest';
import { fakeGoogle } from './fake-google.ts';

const rowsSent = (google: ReturnType<typeof fakeGoogle>) => google.bodies().map(({ rows }) => rows);

describe('the edit trigger', () => {
  it('checks the edited rows of the progress tab', () => {
    const google = fakeGoogle();
    google.edit(7, 9);
    expect(google.sent[0]?.url).toBe('https://functions.example/validate');
    expect(rowsSent(google)).toEqual([[7, 8, 9]]);
    expect(google.notes.size).toBe(0);
  });

  it.each([
    { name: 'another tab', google: () => fakeGoogle({ tab: 'Cấu hình' }), row: 5 },
    { name: 'the header', google: () => fakeGoogle(), row: 1 },
    { name: 'empty rows below the last', google: () => fakeGoogle({ lastRow: 10 }), row: 11 },
  ])('leaves $name alone', ({ google, row }) => {
    const one = google();
    one.edit(row);
    expect(one.sent).toEqual([]);
    expect(one.notes.size).toBe(0);
  });

  it('sends edits that come while it waits in the same call', () => {
    const google = fakeGoogle();
    google.hooks.whileWaiting = () => {
      google.hooks.whileWaiting = () => {};
      google.edit(8);
      google.edit(5);
    };
    google.edit(5);
    expect(rowsSent(google)).toEqual([[5, 8]]);
    expect(google.lock).toEqual({ held: false, releases: 1 });
  });

  it('sends an edit that comes during the call in a second call, never at once', () => {
    const google = fakeGoogle({
      answer: (_name, body) => {
        if (JSON.stringify(body.rows) === '[5]') google.edit(6);
        return { code: 200, text: '{}' };
      },
    });
    google.edit(5);
    expect(rowsSent(google)).toEqual([[5], [6]]);
    expect(google.notes.size).toBe(0);
  });

  it('leaves its note to the run that holds the lock', () => {
    const google = fakeGoogle();
    google.lock.held = true;
    google.edit(5);
    expect(google.sent).toEqual([]);
    expect(google.notes.size).toBe(1);
    google.lock.held = false;
    google.edit(9);
    expect(rowsSent(google)).toEqual([[5, 9]]);
  });

  it('never shows a window; a failure is logged and ends the run', () => {
    const google = fakeGoogle({ answer: () => ({ code: 503, text: '{"detail":"Bận."}' }) });
    google.edit(5);
    expect(google.alerts).toEqual([]);
    expect(google.warnings).toHaveLength(1);
    expect(google.sent).toHaveLength(1);
    expect(google.lock.held).toBe(false);
  });

  it('has the whole sheet checked after a paste of very many rows', () => {
    const google = fakeGoogle({ lastRow: 5001 });
    google.edit(2, 5001);
    expect(google.bodies()).toEqual([{ spreadsheetId: 'sheet-1' }]);
  });

  it('stops after a bounded number of calls while edits never end', () => {
    const google = fakeGoogle({
      answer: () => {
        google.notes.set('edited.more', '[5,5]');
        return { code: 200, text: '{}' };
      },
    });
    google.edit(5);
    expect(google.sent).toHaveLength(20);
    expect(google.lock.held).toBe(false);
  });

  it('is installed once, however often it is asked for', () => {
    const google = fakeGoogle();
    google.run('watchEdits');
    google.run('watchEdits');
    expect(google.triggers.map((one) => one.getHandlerFunction())).toEqual(['checkEditedRows']);
    expect(google.alerts.map(({ text }) => text.slice(0, 6))).toEqual(['Đã bật', 'Việc k']);
  });
});
