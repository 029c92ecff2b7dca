import { describe, expect, it } from 'vitest';
import { readPlanDocument } from '../../../../functions/plan-document/read-plan-document.ts';
import { activitiesOf, planWith } from '../small-plan.ts';

const times = (work: string) => activitiesOf(work).map(({ number, window }) => [number, window.end]);

describe('what is an activity', () => {
  it('is a leaf, with the words of the lines below it', () => {
    const [activity] = activitiesOf(
      '1. Hội thi tìm hiểu\n- Thời gian: 15/4/2024\n- Chủ trì: Đoàn xã; phối hợp: Trường Tiểu học',
    );
    expect(activity).toMatchObject({
      text: 'Hội thi tìm hiểu Thời gian: 15/4/2024 Chủ trì: Đoàn xã; phối hợp: Trường Tiểu học',
      window: { end: '2024-04-15', phrase: '15/4/2024' },
      lead: ['Đoàn xã'],
      coordinating: ['Trường Tiểu học'],
    });
  });

  it('is an item whose bullets are its details', () => {
    expect(
      activitiesOf('1. Tổ chức Hội thi trong tháng 4/2024, gồm các phần:\n- Thi viết.\n- Thi vẽ.'),
    ).toHaveLength(1);
  });

  it('is each child with a time of its own', () => {
    expect(times('1. Hội thi\n- Sơ khảo: ngày 15/4/2024.\n- Chung khảo: ngày 20/5/2024.')).toEqual([
      [null, '2024-04-15'],
      [null, '2024-05-20'],
    ]);
  });

  it('takes the time of its heading, unless it has its own or waits for an event', () => {
    const work =
      '1. Bước 1 (thực hiện trong tháng 4/2024)\n- Lập danh sách.\n- Họp báo, xong trước ngày 10/4/2024.\n- Mở trang, thực hiện trong dịp tổ chức Đại hội.';
    expect(activitiesOf(work).map(({ window }) => [window.kind, window.end])).toEqual([
      ['month', '2024-04-30'],
      ['deadline', '2024-04-09'],
      ['event', null],
    ]);
  });

  it('takes the time of an introduction', () => {
    expect(
      times(
        'Các chi bộ sinh hoạt từ tháng 3/2024 đến tháng 6/2024 như sau:\n\n(1) Học nghị quyết.\n(2) Thi đua.',
      ),
    ).toEqual([
      ['(1)', '2024-06-30'],
      ['(2)', '2024-06-30'],
    ]);
  });

  it('takes the time of a line that stands alone above it', () => {
    expect(times('Quý II/2024\n- Kiểm tra chi bộ.\nTháng 10/2024:\n+ Tự kiểm tra.')).toEqual([
      [null, '2024-06-30'],
      [null, '2024-10-31'],
    ]);
  });

  it('keeps an impossible date unstated and quotes it, even below a heading with a time', () => {
    const { activities, findings } = readPlanDocument(
      planWith('1. Bước 1 (thực hiện trong tháng 4/2024)\n- Họp báo, hoàn thành trước ngày 31/4/2024.'),
    );
    expect(activities[0]?.window).toEqual({ kind: 'unstated', start: null, end: null, phrase: null });
    expect(findings.map(({ code, quote }) => [code, quote])).toEqual([
      ['window.impossible-date', expect.stringContaining('31/4/2024')],
    ]);
  });

  it('is led by the unit that heads its list', () => {
    const work =
      '1. Ban Tuyên giáo\n- Họp báo, xong trước ngày 10/4/2024.\n- Phối hợp với Đoàn xã mở lớp trong tháng 5/2024.\n2. Hội Nông dân:\n- Tập huấn trong tháng 6/2024. Chủ trì: Văn phòng.';
    expect(activitiesOf(work).map(({ lead, coordinating }) => [lead, coordinating])).toEqual([
      [['Ban Tuyên giáo'], []],
      [['Ban Tuyên giáo'], ['Đoàn xã']],
      [['Văn phòng'], []],
    ]);
  });

  it('gives each of several rounds as a milestone', () => {
    const [activity] = activitiesOf('1. Vệ sinh môi trường: đợt 1 vào tháng 3/2024, đợt 2 vào tháng 7/2024.');
    expect(activity?.window).toMatchObject({ start: '2024-03-01', end: '2024-07-31' });
    expect(activity?.milestones.map(({ end }) => end)).toEqual(['2024-03-31', '2024-07-31']);
  });

  it('takes the time that a part gives for the whole plan', () => {
    const text =
      'KẾ HOẠCH\nTháng Thanh niên năm 2024\n\nI. THỜI GIAN, ĐỊA ĐIỂM\nTừ ngày 01/3/2024 đến ngày 31/3/2024, tại xã.\n\nII. NỘI DUNG HOẠT ĐỘNG\n1. Trồng cây.\n2. Hiến máu. Thời gian: ngày 15/3/2024.';
    expect(readPlanDocument(text).activities.map(({ window }) => window.end)).toEqual([
      '2024-03-31',
      '2024-03-15',
    ]);
  });

  it.each([
    ['1. Học cuốn sách (xuất bản lần 3 năm 2015), từ ngày 04/3 đến ngày 08/3/2024.', '2024-03-08'],
    ['1. Phổ biến quy chế (ban hành ngày 10/4/2023) trong tháng 6.', '2024-06-30'],
    ['1. Soạn hướng dẫn (ban hành trước ngày 15/4/2024).', '2024-04-14'],
  ])('does not take its time from the bracket of a book or a document: “%s”', (work, end) => {
    expect(activitiesOf(work).map(({ window }) => window.end)).toEqual([end]);
  });

  it.each([
    '1. Thi viết, nộp bài chậm nhất\nngày 15/7/2024.',
    '1. Thi viết, nộp bài chậm\n- 2 -\nnhất ngày 15/7/2024.',
    '1. Thi viết, nộp bài chậm nhất ngày 15/7\n/2024.',
    '1. Thi viết, nộp bài chậm nhất ngày\n\n\f15/7/2024.',
  ])('keeps a deadline over a broken line: “%s”', (work) => {
    expect(activitiesOf(work).map(({ window }) => [window.kind, window.end])).toEqual([
      ['deadline', '2024-07-15'],
    ]);
  });

  it.each([
    ['1. Thường xuyên nắm tình hình dư luận.', 'continuous'],
    ['1. Duy trì câu lạc bộ, hoạt động thường xuyên.', 'continuous'],
    ['1. Bình xét gia đình văn hóa khi có hướng dẫn của huyện.', 'event'],
    ['1. Nâng cao chất lượng sinh hoạt thường xuyên của chi bộ nông thôn.', 'unstated'],
  ])('without a date is told by a clause of its own: “%s”', (work, kind) => {
    expect(activitiesOf(work)[0]?.window.kind).toBe(kind);
  });
});
