import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlanDocument } from '../../../functions/plan-document/read-plan-document.ts';
import { activitiesOf, planWith } from './small-plan.ts';

const ITEM = '(1) Tổ chức hội nghị báo cáo viên. *Triển khai từ tháng 3/2024 đến tháng 5/2024.*';

describe('readPlanDocument', () => {
  it('reads head, work, receivers and nothing else', () => {
    expect(readPlanDocument(planWith(ITEM))).toEqual({
      title: 'Kế hoạch tuyên truyền kỷ niệm Ngày thành lập Đảng bộ xã',
      issuer: 'Ban Thường vụ Đảng ủy xã',
      number: '12-KH/ĐU',
      documentDate: '2024-03-05',
      year: 2024,
      activities: [
        {
          number: '(1)',
          section: 'II. NỘI DUNG, THỜI GIAN THỰC HIỆN',
          text: 'Tổ chức hội nghị báo cáo viên. Triển khai từ tháng 3/2024 đến tháng 5/2024.',
          window: {
            kind: 'range',
            start: '2024-03-01',
            end: '2024-05-31',
            phrase: 'từ tháng 3/2024 đến tháng 5/2024',
          },
          milestones: [],
          lead: [],
          coordinating: [],
          target: null,
          line: 20,
        },
      ],
      contents: [],
      slogans: [],
      receivers: [
        { name: 'Huyện ủy', role: 'để b/c' },
        { name: 'Các chi bộ', role: null },
      ],
      findings: [],
    });
  });

  it('takes the year a person gives before the document’s own', () => {
    const text = planWith('1. Mở lớp tập huấn, hoàn thành trong tháng 4.');
    expect(readPlanDocument(text, { year: 2026 }).activities[0]?.window.end).toBe('2026-04-30');
    expect(readPlanDocument(text).activities[0]?.window.end).toBe('2024-04-30');
  });

  it('says that a year is missing instead of guessing one', () => {
    const { year, activities, findings } = readPlanDocument(
      'KẾ HOẠCH\nthăm hỏi\n\n1. Tặng quà, hoàn thành trong tháng 4.',
    );
    expect(year).toBeNull();
    expect(activities[0]?.window.kind).toBe('unstated');
    expect(findings.map(({ code }) => code)).toContain('document.no-year');
  });

  it('gives the dates of a school year the year they fall in', () => {
    const text =
      'KẾ HOẠCH\nhoạt động năm học 2024 - 2025\n\n1. Hội thi, thực hiện trong tháng 11.\n2. Hội trại, thực hiện trong tháng 3.';
    expect(readPlanDocument(text).activities.map(({ window }) => window.start)).toEqual([
      '2024-11-01',
      '2025-03-01',
    ]);
  });

  it('keeps what a plan is about apart from its timed work', () => {
    const work =
      '1. Nội dung\n\n- Truyền thống của quê hương.\n\n2. Hình thức, thời gian\n\n- Mở chuyên mục trên đài (tháng 4/2024).';
    const plan = readPlanDocument(planWith(work));
    expect(plan.contents).toEqual(['Truyền thống của quê hương.']);
    expect(plan.activities.map(({ text }) => text)).toEqual(['Mở chuyên mục trên đài (tháng 4/2024).']);
  });

  it('keeps slogans apart', () => {
    const plan = readPlanDocument(
      planWith(
        `${ITEM}\n\nMỘT SỐ KHẨU HIỆU\n\n1. Đảng bộ xã Hòa Lợi vững mạnh!\n2. Nhiệt liệt chào mừng ngày 03/02/2024!`,
      ),
    );
    expect(plan.slogans).toEqual(['Đảng bộ xã Hòa Lợi vững mạnh!', 'Nhiệt liệt chào mừng ngày 03/02/2024!']);
    expect(plan.activities).toHaveLength(1);
  });

  it('takes what the organisation asks for only where nothing else is timed', () => {
    expect(activitiesOf(ITEM)).toHaveLength(1);
    const text =
      'KẾ HOẠCH\nchăm sóc cây xanh năm 2024\n\nI. MỤC ĐÍCH\n\nGiữ gìn môi trường.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Chi đoàn trồng cây xong trước ngày 15/4/2024.\n2. Các chi bộ phối hợp.';
    expect(readPlanDocument(text).activities.map(({ number }) => number)).toEqual(['1.']);
  });

  it('reads the annex behind the signature', () => {
    const annex =
      'PHỤ LỤC\nTIẾN ĐỘ THỰC HIỆN\n\n| TT | Công việc | Thời hạn | Chủ trì |\n|---|---|---|---|\n| 1 | Họp báo | 15/4/2024 | Văn phòng |\n';
    const activities = readPlanDocument(`${planWith('Theo phụ lục.')}\n${annex}`).activities;
    expect(activities.map(({ text, lead, window }) => [text, lead, window.end])).toEqual([
      ['Họp báo', ['Văn phòng'], '2024-04-15'],
    ]);
  });

  it('says that numbers jump', () => {
    const { findings } = readPlanDocument(
      planWith('1. Họp báo, trong tháng 4/2024.\n3. Mít tinh, trong tháng 5/2024.'),
    );
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['numbering.gap', 21]]);
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      '1. ',
      '- ',
      '(2) ',
      'I. ',
      'a) ',
      'KẾ HOẠCH',
      'Nơi nhận:',
      '|',
      '\t',
      '\n',
      '\n\n',
      '\f',
      '*',
      '“',
      '(',
      'từ tháng 3/2024 đến',
      'Chủ trì: ',
      'PHỤ LỤC',
      '31/4/2022',
      'Số 1-KH/A',
      'Thời gian: ',
      ':',
      ' Ban ',
      'Khôi ',
      '\u0000',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 60 }), (parts) => {
        const plan = readPlanDocument(parts.join(''));
        expect(plan.activities.every(({ text }) => text !== '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same text the same way, whatever its line ends and composition', () => {
    const text = planWith(ITEM);
    expect(readPlanDocument(text.replaceAll('\n', '\r\n'))).toEqual(readPlanDocument(text));
    expect(readPlanDocument(text.normalize('NFD'))).toEqual(readPlanDocument(text));
  });

  it('takes time in proportion to the length', () => {
    const shapes = [
      '- Họp chi bộ trong tháng 4/2024:\n',
      'chữ nối tiếp nhau\n',
      '| | việc | | \n',
      '*a _b ',
      '(mở ',
      '1. A:\na) B:\n- C:\n',
      'Đảng bộ Khôi các Đảng bộ Khối các ',
      '12\n\n',
    ];
    const cost = (text: string) => {
      const before = process.cpuUsage().user;
      readPlanDocument(text);
      return process.cpuUsage().user - before;
    };
    for (const shape of shapes) {
      cost(shape.repeat(500));
      const [short, long] = [cost(shape.repeat(1_000)), cost(shape.repeat(8_000))];
      expect(long, shape).toBeLessThan(40 * Math.max(short, 20_000));
    }
  }, 60_000);
});
