import { isoWeekOf } from '../calendar/iso-week.ts';
import { dayInVietnam } from '../calendar/plain-date.ts';
import { unitReceiverKey } from '../deliver/receiver-key.ts';
import type { Plan } from '../plan/plan.ts';
import type { RunContext } from './services.ts';

const DAYS_PER_WEEK = 7;

/** Codes of the units to which a digest went today, or is on its way: it says what a reminder would. */
export async function unitsToldToday(
  { services, spreadsheetId }: RunContext,
  plan: Plan,
): Promise<Set<string>> {
  const { deliveries } = await services.state();
  const today = services.today();
  // The digest of last week may have been caught up today.
  const weeks = [isoWeekOf(today), isoWeekOf(today - DAYS_PER_WEEK)];
  const attempts = await Promise.all(
    weeks.map((week) => deliveries.attemptsOf(spreadsheetId, 'digest', week)),
  );
  const told = new Set(
    attempts
      .flat()
      .filter(({ state }) => state === 'sent' || state === 'claimed')
      .filter(({ claimedAt }) => dayInVietnam(new Date(claimedAt)) === today)
      .map(({ receiver }) => receiver),
  );
  const isTold = ({ code, mails }: Plan['units'][number]) =>
    mails.some((mail) => told.has(unitReceiverKey(code, mail)));
  return new Set(plan.units.filter(isTold).map(({ code }) => code));
}
