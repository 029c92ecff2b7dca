import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_PLAN } from '../../../examples/ke-hoach-15-nam/example-plan.ts';
import type { SheetContent } from '../../../scripts/create-sheet/sheet-content.ts';
import { type Issuer, startIssuer } from '../../../scripts/local/issuer.ts';
import { gridPeople } from '../../../scripts/start/grid-people.ts';
import { sheetCallers } from '../../../scripts/start/local-people.ts';

const CONTENT: SheetContent = { ...EXAMPLE_PLAN, progress: [], holidays: [] };

let dataDir: string;
let issuer: Issuer;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'plansheet-people-'));
  issuer = await startIssuer({ dataDir, port: 0 });
});
afterAll(async () => {
  await issuer.close();
  await rm(dataDir, { recursive: true, force: true });
});

describe('the people of the grid', () => {
  it('are the admin, every unit with an address and the members of the committee', async () => {
    const people = await gridPeople(issuer, CONTENT);
    const count = (kind: string) => people.filter((one) => one.kind === kind).length;
    expect([count('admin'), count('unit'), count('reader')]).toEqual([1, 67, 5]);
    expect(people[0]).toMatchObject({ name: 'Quản trị', email: 'quantri@dangbo.example', unitCode: null });
    expect(people.find(({ unitCode }) => unitCode === 'DU05')?.email).toBe('du05@dangbo.example');
    expect(people.some(({ unitCode }) => unitCode === 'DU47')).toBe(false);
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
  });

  it('hold tokens by which the sheet knows who may write', async () => {
    const authenticate = sheetCallers(issuer, CONTENT);
    for (const { email, kind, token } of await gridPeople(issuer, CONTENT)) {
      expect(await authenticate(token)).toEqual({ email, role: kind === 'reader' ? 'reader' : 'writer' });
    }
  });

  it('are told apart when there are several admins', async () => {
    const settings = { ...CONTENT.settings, admins: 'a@dangbo.example, b@dangbo.example' };
    const people = await gridPeople(issuer, { ...CONTENT, settings });
    expect(people.slice(0, 2).map(({ name }) => name)).toEqual([
      'Quản trị (a@dangbo.example)',
      'Quản trị (b@dangbo.example)',
    ]);
  });

  it('do not offer a committee member who may write as a reader', async () => {
    const settings = { ...CONTENT.settings, admins: 'BITHU@dangbo.example' };
    const people = await gridPeople(issuer, { ...CONTENT, settings });
    expect(people.filter(({ email }) => email.toLowerCase() === 'bithu@dangbo.example')).toMatchObject([
      { kind: 'admin' },
    ]);
  });
});
