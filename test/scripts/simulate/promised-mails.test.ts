import { describe, expect, it } from 'vitest';
import { PostOffice } from '../../../scripts/simulate/post-office.ts';
import { checkReminders, PromisedMails } from '../../../scripts/simulate/promised-mails.ts';
import { aSnapshot, aUnit, TODAY } from '../../functions/report/sample-plan.ts';

const FROZEN = aSnapshot({ activities: [], units: [aUnit('DU01')], progress: [] });
const PEOPLE = {
  receivers: ['bithu@dangbo.example'],
  units: [
    { code: 'DU01', mails: ['du01@dangbo.example'], active: true },
    { code: 'DU02', mails: ['du02@dangbo.example'], active: true },
    { code: 'DU03', mails: ['du03@dangbo.example'], active: false },
  ],
};

const letter = (kind: string, address: string, name = address) => ({
  kind,
  period: '2022-w18',
  address,
  messageId: `<${kind}.2022-w18.${name}>`,
  day: TODAY,
});

const BOTH = [letter('weekly-report', 'bithu@dangbo.example'), letter('digest', 'du01@dangbo.example')];

function check(accepted: ReturnType<typeof letter>[], set: (post: PostOffice) => void = () => {}) {
  const post = new PostOffice();
  set(post);
  const mails = new PromisedMails();
  mails.note(FROZEN, PEOPLE, post);
  post.accepted.push(...accepted);
  return mails.check(post);
}

describe('the mails of a week', () => {
  it('are each receiver’s report and each frozen, active unit’s digest', () => {
    expect(check(BOTH)).toEqual([]);
  });

  it.each([
    {
      name: 'one that is lost',
      mails: BOTH.slice(1),
      says: 'mail lost: weekly-report 2022-w18 bithu@dangbo.example',
    },
    {
      name: 'one that came twice',
      mails: [...BOTH, ...BOTH.slice(1)],
      says: 'mail sent 2 times: digest 2022-w18 du01@dangbo.example',
    },
    {
      name: 'one to a unit that was not there when the week was frozen',
      mails: [...BOTH, letter('digest', 'du02@dangbo.example')],
      says: 'mail promised to nobody: digest 2022-w18 du02@dangbo.example',
    },
  ])('name $name', ({ mails, says }) => {
    expect(check(mails)).toEqual([says]);
  });

  it('may come twice under one name where the server’s answer was lost, and only then', () => {
    const lost = (post: PostOffice) => post.unanswered.add('digest 2022-w18 du01@dangbo.example');
    expect(check([...BOTH, letter('digest', 'du01@dangbo.example')], lost)).toEqual([]);
    expect(check([...BOTH, letter('digest', 'du01@dangbo.example', 'other')], lost)).toHaveLength(1);
  });

  it('are not owed to an address that the server refuses', () => {
    expect(check(BOTH.slice(0, 1), (post) => post.refusing.add('du01@dangbo.example'))).toEqual([]);
  });
});

describe('reminders', () => {
  it('are named where they follow a digest of the same day', () => {
    const [, digest] = BOTH;
    const reminder = { ...letter('reminder', 'du01@dangbo.example'), period: '2022-05-06' };
    const sent = (...letters: (typeof digest)[]) => {
      const post = new PostOffice();
      post.accepted.push(...letters.filter((one) => one !== undefined));
      return checkReminders(post);
    };
    expect(sent(digest, reminder)).toEqual(['reminded after its digest: du01@dangbo.example on 2022-05-06']);
    expect(sent(reminder, digest)).toEqual([]);
    expect(sent(digest, { ...reminder, day: TODAY + 1 })).toEqual([]);
  });
});
