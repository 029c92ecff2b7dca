import { sheets } from 'googleapis/build/src/apis/sheets/index.js';
import { OAuth2Client } from 'google-auth-library';
import { startEmulator } from '../../../sheets/emulator/emulator.ts';
const emulator = await startEmulator({ authenticate: (t) => (t === 'a' ? { email: 'a@x', role: 'writer' } : null) });
const auth = new OAuth2Client(); auth.setCredentials({ access_token: 'a' });
const api = sheets({ version: 'v4', auth: auth as never, rootUrl: emulator.url });
const made = await api.spreadsheets.create({ requestBody: { properties: { title: 'T', locale: 'vi_VN' } } });
console.log(JSON.stringify(made.data, null, 1));
const spreadsheetId = made.data.spreadsheetId!;
const up = await api.spreadsheets.values.update({ spreadsheetId, range: 'Sheet1!A1', valueInputOption: 'USER_ENTERED', includeValuesInResponse: true, requestBody: { values: [['a', 1, '25/3/2022', '=B1+1', true, null, '12,5%']] } });
console.log(JSON.stringify(up.data));
for (const valueRenderOption of ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA']) console.log(JSON.stringify((await api.spreadsheets.values.get({ spreadsheetId, range: 'A1:Z', valueRenderOption })).data));
console.log(JSON.stringify((await api.spreadsheets.values.append({ spreadsheetId, range: 'A1', valueInputOption: 'RAW', insertDataOption: 'INSERT_ROWS', requestBody: { values: [['x', 'y']] } })).data));
console.log(JSON.stringify((await api.spreadsheets.get({ spreadsheetId, fields: 'sheets(properties.title,data/rowData/values(formattedValue,effectiveFormat.numberFormat))' })).data));
for (const bad of [() => api.spreadsheets.get({ spreadsheetId, fields: 'sheets.foo' }), () => api.spreadsheets.values.get({ spreadsheetId, range: 'Foo!A1' }), () => api.spreadsheets.values.get({ spreadsheetId, range: 'A1001' }), () => api.spreadsheets.values.update({ spreadsheetId, range: 'A1:B2', valueInputOption: 'RAW', requestBody: { values: [[1], [2], [3]], foo: 1 } as never }), () => api.spreadsheets.values.update({ spreadsheetId, range: 'A1:B2', valueInputOption: 'RAW', requestBody: { values: [[1], [2], [3]] } })])
  await bad().catch((e) => console.log(JSON.stringify(e.response?.data ?? e)));
await emulator.close();
