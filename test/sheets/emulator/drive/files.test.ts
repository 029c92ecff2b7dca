import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OAuth2Client } from 'google-auth-library';
import { drive, type drive_v3 } from 'googleapis/build/src/apis/drive/index.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSpreadsheet, put, startTestEmulator, type TestEmulator, valuesOf } from '../sheets-client.ts';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

let now = Date.parse('2022-03-18T02:00:00Z');
let emulator: TestEmulator;
beforeAll(async () => {
  const tick = () => {
    now += 1000;
    return new Date(now);
  };
  emulator = await startTestEmulator({ now: tick });
});
afterAll(() => emulator.close());

function filesAs(person: string, { url } = emulator): drive_v3.Drive['files'] {
  const auth = new OAuth2Client();
  auth.setCredentials({ access_token: person });
  return drive({ version: 'v3', auth: auth as never, rootUrl: url, retry: false }).files;
}

async function created(name: string): Promise<string> {
  const { data } = await filesAs('owner').create({ requestBody: { name, mimeType: SPREADSHEET } });
  return data.id ?? '';
}

/** The body of a refusal. */
async function refused(call: Promise<unknown>): Promise<unknown> {
  const error = await call.then(
    () => null,
    (reason: { response: { data: unknown } }) => reason,
  );
  if (!error) throw new Error('The call was not refused.');
  return error.response.data;
}

const names = (list: drive_v3.Schema$FileList): unknown[] => (list.files ?? []).map(({ name }) => name);

describe('files.create', () => {
  it('makes an empty spreadsheet and answers little of it', async () => {
    const { data } = await filesAs('owner').create({ requestBody: { name: 'Một', mimeType: SPREADSHEET } });
    expect(data).toEqual({ kind: 'drive#file', id: data.id, name: 'Một', mimeType: SPREADSHEET });
    const sheet = await emulator.client.spreadsheets.get({ spreadsheetId: data.id ?? '' });
    expect(sheet.data.properties?.title).toBe('Một');
    expect(sheet.data.sheets?.[0]?.properties?.title).toBe('Sheet1');
  });

  it('names a folder that it does not find, and a type that it does not know', async () => {
    const files = filesAs('owner');
    const inFolder = files.create({ requestBody: { name: 'x', mimeType: SPREADSHEET, parents: ['F'] } });
    expect(await refused(inFolder)).toMatchObject({ error: { code: 404, message: 'File not found: F.' } });
    expect(await refused(files.create({ requestBody: { name: 'x' } }))).toMatchObject({
      error: { code: 501 },
    });
  });
});

describe('files.get', () => {
  it('answers the fields that are asked for, for a spreadsheet made by either API', async () => {
    const fileId = await newSpreadsheet(emulator.client, ['Sheet1'], { title: 'Hai' });
    const fields = 'id,name,createdTime,modifiedTime,trashed,ownedByMe,owners(emailAddress,me),webViewLink';
    const { data } = await filesAs('unit').get({ fileId, fields });
    expect(data).toEqual({
      id: fileId,
      name: 'Hai',
      createdTime: new Date(now - 1000).toISOString(),
      modifiedTime: data.createdTime,
      trashed: false,
      ownedByMe: false,
      owners: [{ emailAddress: 'owner@example.org', me: false }],
      webViewLink: `https://docs.google.com/spreadsheets/d/${fileId}/edit?usp=drivesdk`,
    });
    await put(emulator.client, fileId, 'A1', [['x']]);
    const later = await filesAs('unit').get({ fileId, fields: 'createdTime,modifiedTime' });
    expect(later.data.createdTime).toBe(data.createdTime);
    expect(later.data.modifiedTime).not.toBe(data.modifiedTime);
  });

  it("answers an unknown id in Drive's error form", async () => {
    const message = 'File not found: nope.';
    const reason = { domain: 'global', reason: 'notFound', location: 'fileId', locationType: 'parameter' };
    expect(await refused(filesAs('owner').get({ fileId: 'nope' }))).toEqual({
      error: { code: 404, message, errors: [{ message, ...reason }] },
    });
    expect(await refused(filesAs('nobody').get({ fileId: 'nope' }))).toMatchObject({
      error: { code: 401, errors: [{ reason: 'authError' }] },
    });
  });
});

describe('files.list', () => {
  it('finds, orders and pages', async () => {
    for (const name of ['Tìm 2', 'Tìm 10', "Tìm 'ba'"]) await created(name);
    const files = filesAs('owner');
    const list = async (q: string, more: object = {}) => (await files.list({ q, ...more })).data;
    const type = `mimeType = "${SPREADSHEET}"`;
    expect(names(await list(`${type} and name = 'Tìm 10'`))).toEqual(['Tìm 10']);
    expect(names(await list("name = 'Tìm \\'ba\\''"))).toEqual(["Tìm 'ba'"]);
    expect(names(await list("name contains 'tìm' and trashed = false", { orderBy: 'name_natural' }))).toEqual(
      ["Tìm 'ba'", 'Tìm 2', 'Tìm 10'],
    );
    expect(names(await list("name contains 'ba' or (name = 'Tìm 2' and not trashed = true)"))).toHaveLength(
      2,
    );
    expect(names(await list(`mimeType != '${SPREADSHEET}'`))).toEqual([]);
    expect(names(await list("'owner@example.org' in owners and name = 'Tìm 2'"))).toEqual(['Tìm 2']);
    const first = await list("name contains 'Tìm'", { orderBy: 'createdTime desc', pageSize: 2 });
    expect(names(first)).toEqual(["Tìm 'ba'", 'Tìm 10']);
    const pageToken = first.nextPageToken ?? '';
    const second = await list("name contains 'Tìm'", { orderBy: 'createdTime desc', pageSize: 2, pageToken });
    expect([names(second), second.nextPageToken, second.kind]).toEqual([
      ['Tìm 2'],
      undefined,
      'drive#fileList',
    ]);
  });

  it.each([
    { params: { q: 'name ~ 1' }, location: 'q' },
    { params: { q: "name = 'x" }, location: 'q' },
    { params: { q: "colour = 'x'" }, location: 'q' },
    { params: { q: "name = 'x' and" }, location: 'q' },
    { params: { orderBy: 'size' }, location: 'orderBy' },
    { params: { pageSize: 0 }, location: 'pageSize' },
  ])('refuses $params', async ({ params, location }) => {
    expect(await refused(filesAs('owner').list(params))).toMatchObject({
      error: { code: 400, errors: [{ reason: 'invalid', location, locationType: 'parameter' }] },
    });
  });
});

describe('files.update', () => {
  it('renames a spreadsheet, which a reader may not', async () => {
    const fileId = await created('Cũ');
    const { data } = await filesAs('unit').update({ fileId, requestBody: { name: 'Mới' } });
    expect(data.name).toBe('Mới');
    const sheet = await emulator.client.spreadsheets.get({ spreadsheetId: fileId });
    expect(sheet.data.properties?.title).toBe('Mới');
    expect(await refused(filesAs('reader').update({ fileId, requestBody: { name: 'x' } }))).toMatchObject({
      error: { code: 403, errors: [{ reason: 'insufficientFilePermissions' }] },
    });
  });

  it('puts a spreadsheet into the bin and back', async () => {
    const fileId = await created('Thùng rác');
    const files = filesAs('owner');
    const found = async () => names((await files.list({ q: "name = 'Thùng rác' and trashed = false" })).data);
    await files.update({ fileId, requestBody: { trashed: true } });
    expect(await found()).toEqual([]);
    await files.update({ fileId, requestBody: { trashed: false } });
    expect(await found()).toEqual(['Thùng rác']);
  });
});

describe('files.copy', () => {
  it('makes a spreadsheet of its own for who copies', async () => {
    const fileId = await created('Gốc');
    await put(emulator.client, fileId, 'A1', [['x']]);
    const { data } = await filesAs('unit').copy({ fileId, fields: '*' });
    expect([data.name, data.ownedByMe]).toEqual(['Copy of Gốc', true]);
    await put(emulator.client, fileId, 'A1', [['y']]);
    expect(await valuesOf(emulator.client, data.id ?? '', 'A1')).toEqual([['x']]);
  });
});

describe('files.delete', () => {
  it('deletes for good, by the owner alone, and answers nothing', async () => {
    const fileId = await created('Xoá');
    expect(await refused(filesAs('unit').delete({ fileId }))).toMatchObject({ error: { code: 403 } });
    const { status, data } = await filesAs('owner').delete({ fileId });
    expect([status, data]).toEqual([204, expect.not.objectContaining({ id: fileId })]);
    expect(await refused(filesAs('owner').get({ fileId }))).toMatchObject({ error: { code: 404 } });
    const { status: gone } = await emulator.raw('GET', `/v4/spreadsheets/${fileId}`);
    expect(gone).toBe(404);
  });

  it('is not undone by a restart, and ids go on from where they were', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'drive-'));
    const clock = { now: () => new Date('2022-03-18T02:00:00Z') };
    const first = await startTestEmulator({ dataDir, ...clock });
    const [kept, gone] = [await newSpreadsheet(first.client), await newSpreadsheet(first.client)];
    await first.client.spreadsheets.create({ requestBody: { properties: { locale: 'xx' } } }).catch(() => {});
    const after = await newSpreadsheet(first.client, ['Sau']);
    await filesAs('owner', first).delete({ fileId: gone });
    await first.client.spreadsheets.sheets.copyTo({
      spreadsheetId: kept,
      sheetId: 0,
      requestBody: { destinationSpreadsheetId: after },
    });
    await first.close();
    const second = await startTestEmulator({ dataDir, ...clock });
    const { data } = await filesAs('owner', second).list({ fields: 'files(id)' });
    expect(data.files?.map(({ id }) => id).sort()).toEqual([kept, after].sort());
    const copied = await second.client.spreadsheets.get({ spreadsheetId: after });
    expect(copied.data.sheets?.map(({ properties }) => properties?.title)).toEqual(['Sau', 'Copy of Sheet1']);
    expect([kept, gone, after]).not.toContain(await newSpreadsheet(second.client));
    await second.close();
    await rm(dataDir, { recursive: true });
  });
});

describe('what Drive is asked for besides', () => {
  it('answers 501 for what it does not have and 404 outside', async () => {
    const fileId = await created('Khác');
    const answer = await emulator.raw('GET', `/drive/v3/files/${fileId}/revisions`);
    expect([answer.status, answer.body.error.errors[0].reason]).toEqual([501, 'notImplemented']);
    expect((await emulator.raw('GET', '/drive/v3/about')).status).toBe(404);
  });

  it('tells who owns a file, that anyone may edit it, and that nobody commented', async () => {
    const fileId = await created('Chia sẻ');
    const path = `/drive/v3/files/${fileId}`;
    const permissions = await emulator.raw(
      'GET',
      `${path}/permissions?fields=permissions(type,role,emailAddress)`,
    );
    expect(permissions.body.permissions).toEqual([
      { type: 'anyone', role: 'writer' },
      { type: 'user', role: 'owner', emailAddress: 'owner@example.org' },
    ]);
    expect((await emulator.raw('GET', `${path}/comments?fields=comments`)).body).toEqual({ comments: [] });
    expect((await emulator.raw('GET', '/drive/v3/files/nope/permissions')).status).toBe(404);
  });

  it('refuses fields that a file does not have', async () => {
    expect(await refused(filesAs('owner').list({ fields: 'files(nope)' }))).toMatchObject({
      error: { code: 400 },
    });
  });
});
