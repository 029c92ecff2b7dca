/** Which mails were promised, as people would count them, and whether each was delivered once. */
import { isoWeekOf } from '../../functions/calendar/iso-week.ts';
import { formatIsoDate, parseIsoDate } from '../../functions/calendar/plain-date.ts';
import type { Snapshot } from '../../functions/report/snapshot.ts';
import type { Violations } from './check-week.ts';
import type { People } from './people.ts';
import { keyOf, type Letter, type PostOffice } from './post-office.ts';

export class PromisedMails {
  readonly #promised = new Set<string>();
  readonly #refused = new Set<string>();

  /** Notes whom a moment owes the week's mails: those whom the sheet names and the post office serves. */
  note(frozen: Snapshot, people: Pick<People, 'units' | 'receivers'>, post: PostOffice): void {
    const counted = new Set(frozen.units.map(({ code }) => code));
    const units = people.units.filter(({ active, code }) => active && counted.has(code));
    const letters = [
      ...people.receivers.map((address) => ({ kind: 'weekly-report', address })),
      ...units.flatMap(({ mails }) => mails).map((address) => ({ kind: 'digest', address })),
    ];
    for (const letter of letters) {
      const key = keyOf({ ...letter, period: frozen.week });
      if (post.refusing.has(letter.address)) this.#refused.add(key);
      else this.#promised.add(key);
    }
  }

  /** Reports and digests: each promised one arrived, none came twice or to nobody. */
  check({ accepted, unanswered }: PostOffice): Violations {
    const arrived = Map.groupBy(accepted, keyOf);
    const weekly = [...arrived].filter(([key]) => !key.startsWith('reminder '));
    return [
      ...[...this.#promised]
        // Whoever was refused earlier in the same week is not tried again.
        .filter((key) => !arrived.has(key) && !this.#refused.has(key))
        .map((key) => `mail lost: ${key}`),
      ...weekly.filter(([key]) => !this.#promised.has(key)).map(([key]) => `mail promised to nobody: ${key}`),
      ...[...arrived].flatMap(([key, letters]) => checkOnce(key, letters, unanswered.has(key))),
    ];
  }
}

/** Twice only where the server's answer was lost, and then under the same Message-ID. */
function checkOnce(key: string, letters: readonly Letter[], answerLost: boolean): Violations {
  if (letters.length === 1) return [];
  const names = new Set(letters.map(({ messageId }) => messageId));
  return answerLost && names.size === 1 ? [] : [`mail sent ${letters.length} times: ${key}`];
}

/** No address is reminded on a day on which a digest came there before. */
export function checkReminders({ accepted }: PostOffice): Violations {
  const told = new Set<string>();
  const violations: Violations = [];
  for (const { kind, address, day } of accepted) {
    const place = `${address} on ${formatIsoDate(day)}`;
    if (kind === 'digest') told.add(place);
    if (kind === 'reminder' && told.has(place)) violations.push(`reminded after its digest: ${place}`);
  }
  return violations;
}

/** The week a letter belongs to; a reminder's is that of its day. */
export function weekOf({ kind, period }: Pick<Letter, 'kind' | 'period'>): string {
  const day = kind === 'reminder' ? parseIsoDate(period) : null;
  return day === null ? period.toUpperCase() : isoWeekOf(day);
}
