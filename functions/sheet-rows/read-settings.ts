import * as z from 'zod';
import { SETTINGS, type SettingDeclaration, type SettingType } from '../../sheets/template/settings.ts';
import { SETTINGS_TAB } from '../../sheets/template/tabs/reference.ts';
import type { Finding } from '../plan/finding.ts';
import type { Settings } from '../plan/plan.ts';
import { choiceReader } from './cells/read-choice.ts';
import { flagReader } from './cells/read-flag.ts';
import { readMails } from './cells/read-mails.ts';
import { wholeNumberReader } from './cells/read-quantity.ts';
import { readText } from './cells/read-text.ts';
import { readWeekday, readWeekdays } from './cells/read-weekday.ts';
import type { Problem, ReadCell } from './cells/reading.ts';
import { firstOfEach } from './first-of-each.ts';
import { canonicalCode } from './fold-text.ts';
import type { TabReader } from './tab-reader.ts';
import { readRows, type TabReading, type TabRows } from './tab-rows.ts';

/** Holds the declared settings to what the code expects of them. */
const SCHEMA: z.ZodType<Settings> = z.strictObject({
  weeklyOn: z.boolean(),
  weeklyDay: z.int(),
  weeklyHour: z.int(),
  digestAlways: z.boolean(),
  remindDays: z.array(z.int()),
  dueSoonDays: z.int(),
  focusDays: z.int(),
  rollDeadlines: z.boolean(),
  planTitle: z.string(),
  upperBody: z.string(),
  issuingBody: z.string(),
  addressee: z.string(),
  abbreviation: z.string(),
  place: z.string(),
  documentProfile: z.string(),
  signsFor: z.string(),
  signerOffice: z.string(),
  senderName: z.string(),
  replyTo: z.string(),
  admins: z.array(z.string()),
});

const READER: Record<SettingType, (setting: SettingDeclaration) => ReadCell<unknown>> = {
  weekday: () => readWeekday,
  weekdays: () => readWeekdays,
  'whole-number': ({ bounds = [0, Number.MAX_SAFE_INTEGER] }) => wholeNumberReader(bounds),
  'yes-no': ({ label }) => flagReader(label),
  text: () => readText,
  mails: () => readMails,
  choice: ({ choices = [] }) => choiceReader(choices.map((value) => ({ value, label: value }))),
};

/** What a type is when its standard is an empty text. */
const NOTHING: Partial<Record<SettingType, unknown>> = { text: '', mails: [], weekdays: [] };

const DECLARED: ReadonlyMap<string, SettingDeclaration> = new Map(
  SETTINGS.map((setting) => [canonicalCode(setting.key), setting]),
);

function standardOf(setting: SettingDeclaration): unknown {
  return READER[setting.type](setting)(setting.standard).value ?? NOTHING[setting.type];
}

/** The settings of the sheet; what is missing, empty or unreadable is as the declaration has it. */
export function readSettings(rows: TabRows): TabReading<Settings> {
  const doubled = firstOfEach('mục');
  const { records: typed, findings } = readRows(
    SETTINGS_TAB,
    rows,
    ({ readings, cells, sheetRow }, reader, found) => {
      const key = readings.key.value;
      if (key === null) return null;
      const setting = DECLARED.get(key);
      const problem = setting ? doubled(setting.key, sheetRow) : unknownKey(String(cells.key));
      if (problem) found.push(reader.finding(sheetRow, 'key', problem));
      if (!setting || problem) return null;
      const value = READER[setting.type](setting)(cells.value);
      if (value.problem) report(setting, value.problem, sheetRow, reader, found);
      return value.value === null ? null : ([setting.key, value.value] as const);
    },
  );
  const standards = SETTINGS.map((setting) => [setting.key, standardOf(setting)] as const);
  return { records: SCHEMA.parse(Object.fromEntries([...standards, ...typed])), findings };
}

function unknownKey(key: string): Problem {
  return {
    code: 'setting.unknown',
    severity: 'warning',
    message: `“${key}”: không có mục này nên dòng không được dùng; sửa lại mã hoặc xóa dòng.`,
  };
}

/** A setting may be wrong as a text too (a placeholder): what the setting's own reader says replaces that. */
function report(
  setting: SettingDeclaration,
  problem: Problem,
  row: number,
  reader: TabReader<typeof SETTINGS_TAB>,
  findings: Finding[],
): void {
  const used =
    problem.severity === 'error' && setting.standard ? ` Hiện dùng giá trị chuẩn: ${setting.standard}.` : '';
  const finding = reader.finding(row, 'value', { ...problem, message: `${problem.message}${used}` });
  const same = findings.findIndex((other) => other.row === row && other.column === finding.column);
  findings.splice(same === -1 ? findings.length : same, 1, finding);
}
