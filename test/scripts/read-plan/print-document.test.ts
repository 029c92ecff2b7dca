import { describe, expect, it } from 'vitest';
import { printDocument } from '../../../scripts/read-plan/print-document.ts';
import { activity, planDocument } from './sample-document.ts';

const FULL = planDocument({
  title: 'Kế hoạch tuyên truyền kỷ niệm ngày truyền thống',
  issuer: 'Ban Thường vụ Đảng ủy phường',
  number: '07-KH/ĐU',
  documentDate: '2025-03-05',
  year: 2025,
  activities: [
    activity({
      number: '(1)',
      text: 'Tổ chức đợt sinh hoạt chính trị tại các chi bộ trực thuộc. Triển khai từ tháng 3/2025 đến tháng 4/2025.',
      window: {
        kind: 'range',
        start: '2025-03-01',
        end: '2025-04-30',
        phrase: 'từ tháng 3/2025 đến tháng 4/2025',
      },
      lead: ['Ban Xây dựng Đảng'],
    }),
    activity({
      number: '(2)',
      text: 'Báo cáo kết quả 6 tháng và cả năm',
      window: { kind: 'deadline', start: null, end: '2025-12-15', phrase: 'trước hoặc trong 15/12' },
      milestones: [
        { kind: 'deadline', start: null, end: '2025-06-15', phrase: '15/6' },
        { kind: 'deadline', start: null, end: '2025-12-15', phrase: '15/12' },
      ],
    }),
    activity({ text: 'Tuyên truyền trên hệ thống truyền thanh' }),
    activity({ window: { kind: 'continuous', start: null, end: null, phrase: 'thường xuyên' } }),
    activity({ window: { kind: 'range', start: '2025-04-15', end: '2025-04-15', phrase: 'ngày 15/4' } }),
    activity({ window: { kind: 'range', start: '2025-04-15', end: null, phrase: 'từ ngày 15/4 trở đi' } }),
  ],
  slogans: ['a', 'b'],
  receivers: [{ name: 'Thành ủy', role: 'để b/c' }],
  findings: [
    {
      code: 'text.repaired',
      severity: 'info',
      line: 3,
      quote: 'Khôi',
      message: 'Dòng 3: chữ “Khôi” được đọc là “Khối”.',
    },
    {
      code: 'window.impossible-date',
      severity: 'error',
      line: 9,
      quote: '31/4',
      message: 'Dòng 9: không có ngày “31/4”.',
    },
    {
      code: 'window.doubtful',
      severity: 'warning',
      line: 7,
      quote: 'x',
      message: 'Dòng 7: thời hạn “x” chưa rõ.',
    },
  ],
});

describe('a plan printed for people', () => {
  it('shows what was understood beside the words it was read from, doubts below', () => {
    expect(`\n${printDocument(FULL, 110)}\n`).toMatchSnapshot();
  });

  it('says once what is said of several places', () => {
    const repair = {
      code: 'text.repaired',
      severity: 'info',
      line: 3,
      quote: 'Khôi',
      message: 'Dòng 3: “Khôi”.',
    } as const;
    const printed = printDocument(planDocument({ findings: [repair, repair] }), 110);
    expect(printed.split('\n').filter((line) => line.includes('Khôi'))).toEqual([
      '- Ghi chú: Dòng 3: “Khôi”. (2 chỗ)',
    ]);
  });

  it('says what was not found', () => {
    expect(printDocument(planDocument({}), 110)).toContain('Không thấy hoạt động nào.');
    expect(printDocument(planDocument({}), 110)).toContain('không có điểm nghi vấn');
  });
});
