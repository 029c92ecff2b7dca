import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanDocument } from '../../../functions/plan-document/plan-document.ts';
import { type ActivityDraft, draftOfDocument } from '../../../functions/plan-import/activity-draft.ts';
import { comparePlan, type PresentPlan } from '../../../functions/plan-import/compare-plan.ts';
import { type ImportChoices, importWork, isNothing } from '../../../functions/plan-import/import-work.ts';
import { activity, document, EMPTY, WORDS, written } from './sample-document.ts';

const NO_LINKS = new Map<number, string>();
const AS_PREVIEWED: ImportChoices = { activities: new Map(), withdraw: new Set() };
const UNITS: PresentPlan = { ...EMPTY, units: ['DU01', 'DU02'] };

const work = (plan: PlanDocument, present: PresentPlan, choices = AS_PREVIEWED) =>
  importWork(plan, comparePlan(plan, present, NO_LINKS), present, choices);
/** The sheet after the document was imported as previewed. */
const imported = (plan: PlanDocument, present: PresentPlan = UNITS, choices = AS_PREVIEWED) =>
  written(present, work(plan, present, choices), plan);
const codes = (plan: PlanDocument, present: PresentPlan, links: ReadonlyMap<number, string> = NO_LINKS) =>
  comparePlan(plan, present, links).activities.map(({ code, status }) => [code, status]);
/** The plan tab with one activity's cells changed by an admin. */
const edited = (present: PresentPlan, code: string, cells: Partial<ActivityDraft>): PresentPlan => ({
  ...present,
  activities: present.activities.map((one) =>
    one.code === code ? { ...one, draft: { ...one.draft, ...cells } } : one,
  ),
});

const TWELVE = document(WORDS.map((words) => activity(words)));
const changed = (index: number, words: string) =>
  document(WORDS.map((old, at) => activity(at === index ? words : old)));

describe('a document beside an empty sheet', () => {
  it('is all new, with codes in its order', () => {
    const { activities, gone } = comparePlan(TWELVE, UNITS, NO_LINKS);
    expect(activities.map(({ code, status }) => `${code} ${status}`)).toEqual(
      WORDS.map((_, index) => `HĐ${String(index + 1).padStart(2, '0')} new`),
    );
    expect(gone).toEqual([]);
  });

  it('makes one progress row for each active unit and activity, a unit’s together', () => {
    const { pairs } = work(document([activity(WORDS[0]), activity(WORDS[1])]), UNITS);
    expect(pairs.map(({ unitCode, activityCode }) => `${unitCode} ${activityCode}`)).toEqual([
      ...['DU01 HĐ01', 'DU01 HĐ02', 'DU02 HĐ01', 'DU02 HĐ02'],
    ]);
  });

  it('fills slogans and receivers, and only where nobody entered any', () => {
    const plan = document([activity(WORDS[0])], {
      slogans: ['Thi đua lập thành tích!'],
      receivers: [{ name: 'Lưu VP', role: null }],
    });
    expect(work(plan, UNITS)).toMatchObject({
      slogans: [{ number: '1', text: 'Thi đua lập thành tích!' }],
      receivers: [{ name: 'Lưu VP', role: 'Chỉ ghi Nơi nhận' }],
    });
    expect(work(plan, { ...UNITS, slogans: 3, receivers: 1 })).toMatchObject({ slogans: [], receivers: [] });
  });
});

describe('the same document again', () => {
  it('leaves nothing to do', () => {
    expect(isNothing(work(TWELVE, imported(TWELVE)))).toBe(true);
  });

  it('leaves what an admin corrected since then, and says where it differs', () => {
    const sheet = edited(imported(TWELVE), 'HĐ03', {
      name: 'Chuyên mục',
      end: '2022-06-30',
      lead: 'Văn phòng',
    });
    const [third] = comparePlan(TWELVE, sheet, NO_LINKS).activities.slice(2);
    expect(isNothing(work(TWELVE, sheet))).toBe(true);
    expect(third).toMatchObject({ code: 'HĐ03', status: 'same' });
    expect(third?.fields).toEqual([
      { field: 'end', label: 'Kết thúc', from: '30/06/2022', to: '30/04/2022' },
    ]);
  });

  it('makes the rows of a unit that joined meanwhile', () => {
    const sheet = { ...imported(TWELVE), units: ['DU01', 'DU02', 'DU03'] };
    expect(work(TWELVE, sheet).pairs).toHaveLength(12);
  });
});

describe('a changed document', () => {
  it('keeps the code of an activity whose time changed, and says what changed', () => {
    const later = document(
      WORDS.map((words, index) =>
        index !== 4
          ? activity(words)
          : activity(words, {
              text: `${words} Thực hiện đến hết tháng 9/2022.`,
              window: { kind: 'deadline', start: null, end: '2022-09-30', phrase: 'đến hết tháng 9/2022' },
            }),
      ),
    );
    const fifth = comparePlan(later, imported(TWELVE), NO_LINKS).activities[4];
    expect(fifth).toMatchObject({ code: 'HĐ05', status: 'changed' });
    expect(fifth?.fields.filter(({ field }) => field !== 'source')).toEqual([
      { field: 'windowKind', label: 'Loại thời hạn', from: 'Khoảng thời gian', to: 'Hạn chót' },
      { field: 'start', label: 'Bắt đầu', from: '01/01/2022', to: '' },
      { field: 'end', label: 'Kết thúc', from: '30/04/2022', to: '30/09/2022' },
    ]);
  });

  it('gives another activity a code that was never used, not even by progress without an activity', () => {
    const sheet = imported(TWELVE);
    const strayed = {
      ...sheet,
      progress: [
        ...sheet.progress,
        { activityCode: 'HĐ17', unitCode: 'DU01', adjustment: null, reported: true },
      ],
    };
    const plan = changed(6, 'Tổ chức giải chạy bộ và thi đấu cầu lông cho đoàn viên thanh niên.');
    expect(codes(plan, strayed)[6]).toEqual(['HĐ18', 'new']);
    expect(comparePlan(plan, strayed, NO_LINKS).gone).toEqual([
      { code: 'HĐ07', name: expect.stringContaining('phóng sự'), rows: 2, reported: 0 },
    ]);
  });

  it('does not take two activities that differ in what they are about for one', () => {
    const quarters = document([activity('Tổ chức hội nghị sơ kết công tác quý I.'), activity(WORDS[5])]);
    const next = document([activity('Tổ chức hội thi kể chuyện công tác dân vận.'), activity(WORDS[5])]);
    expect(codes(next, imported(quarters))).toEqual([
      ['HĐ03', 'new'],
      ['HĐ02', 'same'],
    ]);
  });

  it('keeps an admin’s own name, and lets a name cut from the document follow it', () => {
    const houses = changed(10, WORDS[10].replace('150', '200'));
    const sheet = imported(TWELVE);
    const nameAfter = (present: PresentPlan) =>
      comparePlan(houses, present, NO_LINKS).activities[10]?.draft.name;
    expect(nameAfter(sheet)).toContain('200 căn nhà');
    expect(nameAfter(edited(sheet, 'HĐ11', { name: 'Nhà tình nghĩa' }))).toBe('Nhà tình nghĩa');
  });

  it('does not take away what it is silent about', () => {
    const sheet = edited(imported(TWELVE), 'HĐ02', {
      lead: 'Ban Tuyên giáo',
      targetQuantity: 5,
      targetUnit: 'đợt',
    });
    const plan = changed(1, `${WORDS[1].slice(0, -1)} và Công đoàn.`);
    expect(comparePlan(plan, sheet, NO_LINKS).activities[1]).toMatchObject({
      code: 'HĐ02',
      draft: { lead: 'Ban Tuyên giáo', targetQuantity: 5, targetUnit: 'đợt' },
    });
  });

  it('keeps the day of an event that an admin entered', () => {
    const waiting = (words: string) =>
      activity(words, {
        text: `${words} Thực hiện trong dịp tổ chức Tọa đàm.`,
        window: { kind: 'event', start: null, end: null, phrase: 'trong dịp tổ chức Tọa đàm' },
      });
    const first = document([waiting(WORDS[7])]);
    const sheet = edited(imported(first), 'HĐ01', { start: '2022-04-08', end: '2022-04-08' });
    const again = document([waiting(`${WORDS[7].slice(0, -1)} ở cơ sở.`)]);
    expect(comparePlan(again, sheet, NO_LINKS).activities[0]?.draft).toMatchObject({
      windowKind: 'event',
      event: 'Tọa đàm',
      start: '2022-04-08',
    });
  });
});

describe('what an admin says', () => {
  const rewritten = changed(6, 'Làm phim tài liệu ngắn nhìn lại chặng đường của Đảng bộ.');

  it('makes a rewritten activity the former one', () => {
    const links = new Map([[6, 'HĐ07']]);
    expect(codes(rewritten, imported(TWELVE), links)[6]).toEqual(['HĐ07', 'changed']);
    expect(comparePlan(rewritten, imported(TWELVE), links).gone).toEqual([]);
  });

  it('makes one that was taken for the same a new one', () => {
    const links = new Map([[0, 'new']]);
    expect(codes(TWELVE, imported(TWELVE), links)[0]).toEqual(['HĐ13', 'new']);
  });

  it('leaves out what is not accepted, and enters what was corrected', () => {
    const choices: ImportChoices = {
      activities: new Map([
        [0, { accept: false, edits: {} }],
        [1, { accept: true, edits: { name: 'Sinh hoạt truyền thống', end: '2022-05-31' } }],
      ]),
      withdraw: new Set(),
    };
    const { added, pairs } = work(TWELVE, UNITS, choices);
    expect(added.map(({ code }) => code)).not.toContain('HĐ01');
    expect(added[0]).toMatchObject({ code: 'HĐ02', name: 'Sinh hoạt truyền thống', end: '31/05/2022' });
    expect(pairs.filter(({ activityCode }) => activityCode === 'HĐ01')).toEqual([]);
  });

  it('withdraws a gone activity once', () => {
    const shorter = document(WORDS.slice(1).map((words) => activity(words)));
    const choices: ImportChoices = { activities: new Map(), withdraw: new Set(['HĐ01']) };
    const sheet = imported(TWELVE);
    expect(isNothing(work(shorter, sheet))).toBe(true);
    expect(work(shorter, sheet, choices).withdraw).toEqual(['HĐ01']);
    const after = imported(shorter, sheet, choices);
    expect(isNothing(work(shorter, after, choices))).toBe(true);
    expect(comparePlan(shorter, after, NO_LINKS)).toMatchObject({ gone: [], withdrawn: ['HĐ01'] });
    expect(work(shorter, { ...after, units: ['DU09'] }).pairs).toHaveLength(11);
    const [back] = comparePlan(TWELVE, after, NO_LINKS).activities;
    expect(back).toMatchObject({ code: 'HĐ01', status: 'same', withdrawn: true });
  });
});

describe('doubts', () => {
  it('stand at the activity they are about, those of the rest of the document at none', () => {
    const finding = (line: number, quote: string, severity: 'error' | 'info' = 'error') => ({
      code: 'window.impossible-date',
      severity,
      line,
      quote,
      message: `“${quote}”: không có ngày này.`,
    });
    const plan = document([activity('Việc một đến 31/4/2022.'), activity('Việc hai.')], {
      findings: [finding(10, '31/4/2022'), finding(90, 'ngày 45'), finding(20, 'Khôi', 'info')],
    });
    expect(comparePlan(plan, UNITS, NO_LINKS).activities.map(({ doubts }) => doubts)).toEqual([
      ['“31/4/2022”: không có ngày này.'],
      [],
    ]);
  });

  it('name a time that is not stated', () => {
    const plan = document([
      activity('Việc một.', { window: { kind: 'unstated', start: null, end: null, phrase: null } }),
    ]);
    expect(comparePlan(plan, UNITS, NO_LINKS).activities[0]?.doubts).toHaveLength(1);
  });
});

describe('an import, whatever the documents', () => {
  const nouns = ['hội nghị', 'tọa đàm', 'giải thể thao', 'triển lãm ảnh', 'lớp bồi dưỡng', 'cuộc thi viết'];
  const verbs = ['Tổ chức', 'Phát động', 'Tuyên truyền', 'Phối hợp tổ chức', 'Chuẩn bị'];
  const topics = [
    'biển đảo',
    'chuyển đổi số',
    'an sinh xã hội',
    'cải cách hành chính',
    'dân vận khéo',
    'sách hay',
  ];
  const words = fc
    .tuple(fc.constantFrom(...verbs), fc.constantFrom(...nouns), fc.constantFrom(...topics))
    .map(([verb, noun, topic]) => `${verb} ${noun} về ${topic} trong toàn Đảng bộ.`);
  const plans = fc
    .uniqueArray(words, { minLength: 1, maxLength: 12 })
    .map((all) => document(all.map((one) => activity(one))));

  it('is done after one time', () => {
    fc.assert(
      fc.property(plans, plans, (first, second) => {
        const sheet = imported(second, imported(first));
        expect(isNothing(work(second, sheet))).toBe(true);
      }),
    );
  });

  it('keeps codes when activities change places', () => {
    fc.assert(
      fc.property(plans, fc.infiniteStream(fc.nat()), (plan, random) => {
        const shuffled = document(
          plan.activities
            .map((one) => ({ one, place: random.next().value as number }))
            .sort((a, b) => a.place - b.place)
            .map(({ one }) => one),
        );
        const sheet = imported(plan);
        const codeOf = new Map(sheet.activities.map(({ code, draft }) => [draft.source, code]));
        for (const { index, code, status } of comparePlan(shuffled, sheet, NO_LINKS).activities) {
          const source = draftOfDocument(shuffled.activities[index] as never).source;
          expect([code, status]).toEqual([codeOf.get(source), 'same']);
        }
      }),
    );
  });

  it('keeps codes when a word is added or the time is another', () => {
    fc.assert(
      fc.property(
        fc.nat(11),
        fc.constantFrom('sâu rộng', 'kịp thời', 'hiệu quả'),
        fc.boolean(),
        (at, word, time) => {
          const plan = document(
            WORDS.map((old, index) => {
              if (index !== at) return activity(old);
              const text = `${old.slice(0, -1)} ${word}.`;
              return time
                ? activity(text, {
                    text: `${text} Xong trước ngày 15/8/2022.`,
                    window: {
                      kind: 'deadline',
                      start: null,
                      end: '2022-08-14',
                      phrase: 'trước ngày 15/8/2022',
                    },
                  })
                : activity(text);
            }),
          );
          const found = codes(plan, imported(TWELVE)).map(([code]) => code);
          expect(found).toEqual(WORDS.map((_, index) => `HĐ${String(index + 1).padStart(2, '0')}`));
        },
      ),
    );
  });

  it('never loses a progress row, nor makes one twice', () => {
    fc.assert(
      fc.property(plans, plans, fc.boolean(), (first, second, withdrawAll) => {
        const before = imported(first);
        const withdraw = new Set(withdrawAll ? before.activities.map(({ code }) => code) : []);
        const after = imported(second, before, { activities: new Map(), withdraw });
        const names = (sheet: PresentPlan) =>
          sheet.progress.map((row) => `${row.unitCode} ${row.activityCode}`);
        expect(names(after).slice(0, before.progress.length)).toEqual(names(before));
        expect(new Set(names(after)).size).toBe(after.progress.length);
      }),
    );
  });
});
