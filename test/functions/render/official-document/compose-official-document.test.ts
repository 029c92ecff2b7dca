import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../functions/calendar/plain-date.ts';
import { composeOfficialDocument } from '../../../../functions/render/official-document/compose-official-document.ts';
import type {
  DocumentTable,
  OfficialDocument,
} from '../../../../functions/render/official-document/official-document.ts';
import { buildReport } from '../../../../functions/report/build-report.ts';
import { formatNumber } from '../../../../functions/report/format-number.ts';
import { anySnapshot } from '../../report/arbitrary-snapshot.ts';
import { anActivity, aProgress, aSnapshot, aUnit, RECEIVER, TODAY } from '../../report/sample-plan.ts';
import { THIS_WEEK } from '../small-report.ts';
import { blockLines, documentLines } from './document-lines.ts';
import { documentOf, smallDocument, withSettings } from './sample-document.ts';

const PROFILES = ['hd36-2018', 'hd05-2026', 'nd30-2020'];

const headings = ({ blocks }: OfficialDocument) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));

const annexTable = ({ annexes }: OfficialDocument, title: string): DocumentTable | undefined =>
  annexes
    .find((annex) => annex.title === title)
    ?.blocks.find((block): block is DocumentTable => block.kind === 'table');

describe('the official document', () => {
  it.each(PROFILES)('reads as agreed in %s', async (profile) => {
    const text = `${documentLines(smallDocument(profile)).join('\n')}\n`;
    await expect(text).toMatchFileSnapshot(`expected/${profile}.txt`);
  });

  it('keeps the order of its sections and annexes', () => {
    const document = smallDocument('hd36-2018');
    expect(headings(document)).toEqual([
      'I. TÌNH HÌNH, KẾT QUẢ THỰC HIỆN',
      'II. ĐÁNH GIÁ',
      'III. NHIỆM VỤ TRỌNG TÂM TUẦN TỚI',
      'IV. KIẾN NGHỊ, ĐỀ XUẤT',
    ]);
    expect(document.annexes.map(({ label, title }) => `${label}: ${title}`)).toEqual([
      'Phụ lục 1: Hoạt động theo trạng thái',
      'Phụ lục 2: Kết quả theo đơn vị',
      'Phụ lục 3: Đơn vị chưa báo cáo',
      'Phụ lục 4: Nhiệm vụ quá hạn',
      'Phụ lục 5: Tập thể, cá nhân tiêu biểu',
    ]);
  });

  it('leaves number, day, office and name to people', () => {
    const { head, signature } = documentOf(THIS_WEEK);
    expect(head.number).toMatch(/^Số\u00a0{7}-BC\/BTGĐUK$/);
    expect(head.placeAndDate).toMatch(/^Hà Nội, ngày\u00a0{7}tháng 5 năm 2022$/);
    expect(signature).toEqual({ authority: '', office: expect.stringMatching(/^…+$/) });
  });

  it('names who signs where the settings do', () => {
    const signs = (documentProfile: string, signsFor: string) =>
      documentOf(withSettings(THIS_WEEK, { documentProfile, signsFor, signerOffice: 'Phó Bí thư' }))
        .signature;
    expect(signs('hd05-2026', 'Ban Thường vụ').authority).toBe('T/M BAN THƯỜNG VỤ');
    expect(signs('nd30-2020', 'Ban Thường vụ').authority).toBe('TM. BAN THƯỜNG VỤ');
    expect(signs('hd36-2018', '')).toEqual({ authority: '', office: 'PHÓ BÍ THƯ' });
  });

  it('lists the receivers with their purpose, in order', () => {
    const receivers = [
      { ...RECEIVER, name: 'Đồng chí Bí thư', purpose: 'để b/c' },
      { ...RECEIVER, name: 'Các đảng ủy trực thuộc', purpose: '(để t/h)' },
      { ...RECEIVER, name: '  ', purpose: 'để biết' },
      { ...RECEIVER, name: 'Lưu VP, BTG.', purpose: '' },
    ];
    const lines = ['- Đồng chí Bí thư (để b/c),', '- Các đảng ủy trực thuộc (để t/h),', '- Lưu VP, BTG.'];
    expect(documentOf({ ...THIS_WEEK, receivers }).receivers).toEqual(lines);
    const state = documentOf(withSettings({ ...THIS_WEEK, receivers }, { documentProfile: 'nd30-2020' }));
    expect(state.receivers[0]).toBe('- Đồng chí Bí thư (để b/c);');
  });

  it('stands in the sheet’s standard profile where the setting names none', () => {
    expect(smallDocument('không có').profile.name).toBe('hd36-2018');
  });

  it.each([
    { today: dayOf(2022, 1, 5), subject: 'ngày 05 tháng 01 năm 2022', head: 'tháng 01 năm 2022' },
    { today: dayOf(2022, 2, 14), subject: 'ngày 14 tháng 02 năm 2022', head: 'tháng 02 năm 2022' },
    { today: dayOf(2022, 3, 18), subject: 'ngày 18 tháng 3 năm 2022', head: 'tháng 3 năm 2022' },
    { today: dayOf(2022, 12, 9), subject: 'ngày 09 tháng 12 năm 2022', head: 'tháng 12 năm 2022' },
  ])('pads days 1–9 and months 1–2 only, in every profile: $subject', ({ today, subject, head }) => {
    for (const documentProfile of PROFILES) {
      const document = documentOf(withSettings({ ...THIS_WEEK, today }, { documentProfile }));
      expect(document.subject.at(-1)).toContain(subject);
      expect(document.head.placeAndDate).toContain(head);
    }
  });

  it('pads the short dates of its tables and lists likewise', () => {
    const text = documentLines(smallDocument('hd36-2018')).join('\n');
    expect(text).toContain('30/4/2022');
    expect(text).toContain('01/4/2022');
    expect(text).not.toMatch(/\d\d\/0[3-9]\/\d{4}|(?<!\d)\d\/\d{1,2}\/\d{4}|\/[12]\/\d{4}/);
  });

  it('shows its charts in a last annex, to which the body refers', () => {
    const picture = (name: string) => ({
      ...{ name, title: name, alt: name, width: 10, height: 10 },
      png: new Uint8Array(),
    });
    const pictures = ['dong-thoi-gian-1', 'trang-thai-hoat-dong', 'dien-bien-cac-tuan'].map(picture);
    const { blocks, annexes } = smallDocument('nd30-2020', { pictures });
    const last = annexes.at(-1);
    expect(last).toMatchObject({ label: 'Phụ lục VI', title: 'Biểu đồ', landscape: false });
    expect(blockLines(last?.blocks ?? [])).toEqual([
      '[Biểu đồ 1. dong-thoi-gian-1]',
      '[Biểu đồ 2. trang-thai-hoat-dong]',
      '[Biểu đồ 3. dien-bien-cac-tuan]',
    ]);
    const body = blockLines(blocks).join('\n');
    expect(body).toContain('(đủ các trạng thái tại Phụ lục I; xem biểu đồ tại Phụ lục VI):');
    expect(body).not.toContain('[Biểu đồ');
  });

  it('speaks of no chart where none could be made', () => {
    const text = documentLines(smallDocument('hd36-2018')).join('\n');
    expect(text).toContain('(đủ các trạng thái tại Phụ lục 1):');
    expect(text).not.toMatch(/biểu đồ/i);
  });

  it('says that nothing falls due, so that its sections keep their numbers', () => {
    const document = documentOf(withSettings(THIS_WEEK, { focusDays: 3 }));
    expect(headings(document).at(-1)).toBe('IV. KIẾN NGHỊ, ĐỀ XUẤT');
    expect(blockLines(document.blocks)).toContain('Không có nhiệm vụ nào đến hạn trong 3 ngày tới.');
  });
});

describe('the official document of an unusual plan', () => {
  it('prints no empty part for a plan without rows', () => {
    const empty = documentOf(aSnapshot({ activities: [], units: [], progress: [], over: { receivers: [] } }));
    expect(headings(empty)).toEqual([
      'I. TÌNH HÌNH, KẾT QUẢ THỰC HIỆN',
      'II. ĐÁNH GIÁ',
      'III. NHIỆM VỤ TRỌNG TÂM TUẦN TỚI',
    ]);
    expect([empty.annexes, empty.receivers]).toEqual([[], []]);
    expect(documentLines(empty).join('\n')).toContain('Bảng theo dõi chưa có nhiệm vụ nào.');
  });

  it('says nothing of what no setting names', () => {
    const nameless = {
      upperBody: '',
      issuingBody: '',
      addressee: '',
      place: '',
      planTitle: '',
      abbreviation: '',
    };
    const document = documentOf(withSettings(THIS_WEEK, nameless));
    expect(document.head).toMatchObject({
      upperBody: '',
      issuingBody: '',
      placeAndDate: expect.stringMatching(/^ngày/),
    });
    expect(document.closing).toBe('Trên đây là báo cáo kết quả thực hiện tuần 18/2022./.');
    expect(documentLines(document).join('\n')).not.toMatch(/undefined|null|NaN|(?<!\|) {2}| ,/);
  });

  it('makes a document of one row', () => {
    const one = { activities: [anActivity('HĐ01')], units: [aUnit('DU01')] };
    const progress = [aProgress('HĐ01', 'DU01', { doneOn: TODAY - 9, reported: true })];
    const document = documentOf(aSnapshot({ ...one, progress }));
    expect(document.annexes.map(({ label }) => label)).toEqual(['Phụ lục 1', 'Phụ lục 2']);
    expect(blockLines(document.blocks)).toContain('Tổng số 1 nhiệm vụ (1 hoạt động, 1 đơn vị), trong đó:');
  });

  it('lists 5.000 units whole and bounds the printed list of overdue work', () => {
    const units = Array.from({ length: 5_000 }, (_, index) => aUnit(`DU${index}`));
    const progress = units.map(({ code }, index) => aProgress('HĐ01', code, { sheetRow: index + 2 }));
    const document = documentOf(aSnapshot({ activities: [anActivity('HĐ01')], units, progress }));
    expect(annexTable(document, 'Kết quả theo đơn vị')?.rows).toHaveLength(5_000);
    expect(annexTable(document, 'Đơn vị chưa báo cáo')?.rows).toHaveLength(5_000);
    expect(annexTable(document, 'Nhiệm vụ quá hạn')?.rows).toHaveLength(1_000);
    const lines = documentLines(document);
    expect(lines).toContainEqual(expect.stringContaining('trong tổng số 5.000'));
    expect(lines).toContain('- và 4.995 mục khác.');
  });

  it('takes names of any length and any character', () => {
    const name = `Đảng ủy <b> & "Cơ quan" 🇻🇳 \u0000\u001b\ufffe${'dài '.repeat(120)}`;
    const snapshot = aSnapshot({
      activities: [anActivity('HĐ01', { name })],
      units: [aUnit('DU01', { name })],
      progress: [aProgress('HĐ01', 'DU01', { difficulties: name, proposals: name, exemplary: name })],
    });
    const text = documentLines(documentOf(withSettings(snapshot, { planTitle: name }))).join('\n');
    expect(text).toContain('Đảng ủy <b> & "Cơ quan" 🇻🇳 dài');
    expect(text).not.toMatch(/[^\P{Cc}\n]|\ufffe/u);
    expect(text).toMatch(/dài… \|/);
  });
});

describe('the figures of any official document', () => {
  it('are those of the report', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (now, before) => {
        const report = buildReport(now, before);
        const document = composeOfficialDocument(report);
        const { plan } = report;
        const words = [plan.doneOnTime, plan.doneLate, plan.running, plan.overdue];
        const activities = annexTable(document, 'Hoạt động theo trạng thái');
        expect(activities?.total?.slice(3, 8)).toEqual([plan.total, ...words].map(formatNumber));
        const units = annexTable(document, 'Kết quả theo đơn vị');
        expect(units?.total?.slice(2, 7)).toEqual([plan.total, ...words].map(formatNumber));
        expect(annexTable(document, 'Nhiệm vụ quá hạn')?.rows.length ?? 0).toBe(plan.overdue);
        expect(annexTable(document, 'Đơn vị chưa báo cáo')?.rows.length ?? 0).toBe(report.notReported.length);
        if (plan.rows === 0) return;
        const table = document.blocks.find((block) => block.kind === 'table');
        expect(table?.rows.map((row) => row[1])).toEqual(words.map(formatNumber));
        expect(table?.total?.[1]).toBe(formatNumber(plan.total));
      }),
      { numRuns: 60 },
    );
  });

  it('add up over the rows of each annex', () => {
    fc.assert(
      fc.property(anySnapshot, (now) => {
        const document = documentOf(now);
        for (const [title, from] of [
          ['Hoạt động theo trạng thái', 3],
          ['Kết quả theo đơn vị', 2],
        ] as const) {
          const table = annexTable(document, title);
          const sums = Array.from({ length: 5 }, (_, column) =>
            (table?.rows ?? []).reduce((sum, row) => sum + Number(row[from + column]), 0),
          );
          expect(table?.total?.slice(from, from + 5).map(Number)).toEqual(sums);
        }
      }),
      { numRuns: 60 },
    );
  });
});
