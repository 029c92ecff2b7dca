import { RECEIVERS_TAB } from '../../sheets/template/tabs/receivers.ts';
import { UNITS_TAB } from '../../sheets/template/tabs/units.ts';
import { dayInVietnam, formatVietnameseDate, type PlainDate } from '../calendar/plain-date.ts';
import { receiverKey, unitReceiverKey } from '../deliver/receiver-key.ts';
import type { Finding } from '../plan/finding.ts';
import type { Plan } from '../plan/plan.ts';
import type { Attempt } from '../ports.ts';
import type { SheetReading } from '../sheet-rows/sheet-reader.ts';
import type { RunContext } from './services.ts';

/** As long as the report of the week before last is remembered; then the address has had two more chances. */
const REMEMBERED_DAYS = 14;

/** The reading of a sheet with one more finding for each address that a mail server lately refused. */
export async function knowRefusals(
  reading: SheetReading,
  { services, spreadsheetId }: RunContext,
): Promise<SheetReading> {
  const { deliveries } = await services.state();
  const attempts = await deliveries.refusedAttempts(spreadsheetId);
  const found = refusedAddresses(reading.plan, attempts, services.today());
  return found.length === 0 ? reading : { ...reading, findings: [...reading.findings, ...found] };
}

/** Addresses in the sheet that a mail server lately refused for good: an admin must mend them. */
export function refusedAddresses(plan: Plan, attempts: readonly Attempt[], today: PlainDate): Finding[] {
  const refusedOn = new Map(
    attempts
      .map(({ receiver, claimedAt }) => [receiver, dayInVietnam(new Date(claimedAt))] as const)
      .filter(([, day]) => today - day <= REMEMBERED_DAYS)
      .sort(([, one], [, other]) => one - other),
  );
  if (refusedOn.size === 0) return [];
  return [
    ...plan.units.flatMap(({ code, mails, sheetRow }) =>
      mails.flatMap((mail) => {
        const day = refusedOn.get(unitReceiverKey(code, mail));
        return day === undefined ? [] : [refused(UNITS_TAB, 'mails', sheetRow, mail, day)];
      }),
    ),
    ...plan.receivers.flatMap(({ mail, sheetRow }) => {
      const day = refusedOn.get(receiverKey(mail));
      return mail === '' || day === undefined ? [] : [refused(RECEIVERS_TAB, 'mail', sheetRow, mail, day)];
    }),
  ];
}

function refused(
  { title, columns }: typeof UNITS_TAB | typeof RECEIVERS_TAB,
  key: 'mails' | 'mail',
  row: number,
  mail: string,
  day: PlainDate,
): Finding {
  const column = columns.find((one) => one.key === key)?.header ?? null;
  return {
    tab: title,
    row,
    column,
    code: 'mail.refused',
    severity: 'warning',
    message: `${column} “${mail}”: máy chủ thư từ chối ngày ${formatVietnameseDate(day)}; kiểm tra và sửa địa chỉ, thư sẽ được gửi tới địa chỉ mới.`,
  };
}
