import { describe, expect, it } from 'vitest';
import { readPlanDocument } from '../../../../functions/plan-document/read-plan-document.ts';
import { activitiesOf, planWith } from '../small-plan.ts';

const summary = (table: string) =>
  activitiesOf(table).map(({ number, text, window, lead, coordinating }) => [
    number,
    text,
    window.start,
    window.end,
    lead.join(),
    coordinating.join(),
  ]);

const HEADER = '| TT | Nội dung | Thời gian | Chủ trì | Phối hợp |\n|---|---|---|---|---|\n';

describe('a table of work', () => {
  it('is read by the meaning of its columns, in any order', () => {
    const rows = 'Thời hạn\tĐơn vị thực hiện\tNhiệm vụ\nQuý II/2024\tBan Tổ chức\tKiểm tra';
    expect(summary(rows)).toEqual([[null, 'Kiểm tra', '2024-04-01', '2024-06-30', 'Ban Tổ chức', '']]);
  });

  it('puts wrapped rows together', () => {
    const rows = `${HEADER}| 1 | Rà soát, cắt giảm | Trước hoặc trong | Văn phòng | Các chi bộ, |\n| | thủ tục | tháng 6/2024 | Đảng ủy | đoàn thể |`;
    expect(summary(rows)).toEqual([
      ['1', 'Rà soát, cắt giảm thủ tục', null, '2024-06-30', 'Văn phòng Đảng ủy', 'Các chi bộ, đoàn thể'],
    ]);
  });

  it('takes the headings within it as sections, and their time for rows that give none', () => {
    const rows = `${HEADER}| I | TUYÊN TRUYỀN | Quý I/2024 | | |\n| 1 | Treo cờ | | Thôn 1 | |\n| 2 | Họp báo | 15/3/2024 | Thôn 2 | |`;
    expect(activitiesOf(rows).map(({ section, window }) => [section, window.end])).toEqual([
      ['I TUYÊN TRUYỀN', '2024-03-31'],
      ['I TUYÊN TRUYỀN', '2024-03-15'],
    ]);
  });

  it('does not take its repeated header, or the numbers of its columns, for work', () => {
    const rows = `${HEADER}| (1) | (2) | (3) | (4) | (5) |\n| 1 | Treo cờ | 3/2024 | | |\n\n2\n\n${HEADER}| 2 | Họp báo | 4/2024 | | |`;
    expect(summary(rows).map(([number]) => number)).toEqual(['1', '2']);
  });

  it('invents no time for an empty cell', () => {
    const rows = `${HEADER}| 1 | Treo cờ | 3/2024 | | |\n| 2 | Họp báo | nt | | |\n| 3 | Mít tinh | | | |`;
    expect(summary(rows).map(([, , , end]) => end)).toEqual(['2024-03-31', '2024-03-31', null]);
  });

  it('reads a table that has no header by its cells', () => {
    const rows = '1\tTreo cờ ở trụ sở\ttháng 3/2024\tThôn 1\n2\tHọp báo ở huyện\t15/4/2024\tThôn 2';
    expect(summary(rows)).toEqual([
      ['1', 'Treo cờ ở trụ sở', '2024-03-01', '2024-03-31', 'Thôn 1', ''],
      ['2', 'Họp báo ở huyện', '2024-04-15', '2024-04-15', 'Thôn 2', ''],
    ]);
  });

  it('lists a row that names no work', () => {
    const { findings } = readPlanDocument(planWith(`${HEADER}| 1 | | 3/2024 | | |`));
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['table.row-unread', 22]]);
  });

  it('puts what tabs lost back under the columns that go on', () => {
    const rows = `TT\tNội dung\tThời gian\tChủ trì\tPhối hợp
1\tThống kê ghế ngồi và\tTrước 15/4/2024\tTổ Hậu cần\tHội
bàn làm việc cũ\tNông dân
2\tHọp xét\tChậm nhất\tVăn phòng\tCác ban
\tngày 20/7/2024
3\tTập huấn\t5/2024\tBan
Tổ chức\tCông an`;
    expect(summary(rows)).toEqual([
      ['1', 'Thống kê ghế ngồi và bàn làm việc cũ', null, '2024-04-14', 'Tổ Hậu cần', 'Hội Nông dân'],
      ['2', 'Họp xét', null, '2024-07-20', 'Văn phòng', 'Các ban'],
      ['3', 'Tập huấn', '2024-05-01', '2024-05-31', 'Ban Tổ chức', 'Công an'],
    ]);
  });

  it('keeps rows apart that a letter or a dash numbers', () => {
    const rows =
      'TT\tNội dung\tThời gian\tChủ trì\n1\tHội thi\na)\tThi viết\t3/2024\n-\tThi vẽ\t4/2024\tĐoàn xã';
    expect(summary(rows).map(([number, text, , end]) => [number, text, end])).toEqual([
      ['a)', 'Thi viết', '2024-03-31'],
      ['-', 'Thi vẽ', '2024-04-30'],
    ]);
  });

  it.each([
    ['side by side', 'TT\tNội dung\tThời gian\t\tChủ trì\n\t\tBắt đầu\tKết thúc\t'],
    ['under one cell', 'TT\tNội dung\tThời gian\tChủ trì\n\tbắt đầu\tkết thúc'],
    ['in one row', 'TT\tNội dung\tNgày bắt đầu\tNgày hoàn thành\tChủ trì'],
  ])('takes a time from its two columns %s', (_, header) => {
    const rows = `${header}\n1\tRà soát\t01/3\t31/3\tVăn phòng\n2\tTổng hợp\t05/4\tTrước 15/4\tVăn phòng`;
    expect(summary(rows).map(([, , start, end, lead]) => [start, end, lead])).toEqual([
      ['2024-03-01', '2024-03-31', 'Văn phòng'],
      ['2024-04-05', '2024-04-14', 'Văn phòng'],
    ]);
  });

  it.each([
    [
      'TT\tCăn cứ\tNgày ban hành\tNhiệm vụ\tThời hạn',
      '1\tKế hoạch 5-KH/TU\t10/4/2023\tRà soát\tTrước 15/4/2024',
    ],
    [
      'TT\tNhiệm vụ\tNgày họp\tThời hạn hoàn thành\tChủ trì',
      '1\tRà soát\t10/4/2023\tTrước 15/4/2024\tVăn phòng',
    ],
  ])('takes no time from a column of other dates: “%s”', (header, row) => {
    expect(summary(`${header}\n${row}`)).toEqual([
      ['1', 'Rà soát', null, '2024-04-14', expect.any(String), ''],
    ]);
  });

  it('is read where spaces alone part its columns', () => {
    const rows = `STT   Nội dung công việc         Thời gian      Chủ trì         Phối hợp
1     Mở lớp tập huấn nghiệp vụ  Tháng 4/2024   Phòng Nội vụ    Trung tâm
      cho cán bộ cơ sở                          huyện           Chính trị

2     Kiểm tra đột xuất          Quý III/2024   Thanh tra       Công an`;
    expect(summary(rows)).toEqual([
      [
        '1',
        'Mở lớp tập huấn nghiệp vụ cho cán bộ cơ sở',
        '2024-04-01',
        '2024-04-30',
        'Phòng Nội vụ huyện',
        'Trung tâm Chính trị',
      ],
      ['2', 'Kiểm tra đột xuất', '2024-07-01', '2024-09-30', 'Thanh tra', 'Công an'],
    ]);
  });

  const STAGES = 'STT\tNội dung\tNgười thực hiện\tThời gian\tGhi chú\n';
  const RELIEF = `${STAGES}A\tCHUẨN BỊ\t\t\t
1\tGia cố đê bao\tĐội Xung kích\tTháng 5/2024\t
B\tSAU LŨ\t\t\t
2\tKiểm đếm nhà hư hỏng\tTổ Dân vận\t\tTheo Quyết định số 05/2021/QĐ-UBND`;

  it.each([
    ['in a part for the work', planWith(RELIEF)],
    ['in a part of any name', planWith(RELIEF).replace('NỘI DUNG, THỜI GIAN THỰC HIỆN', 'ỨNG PHÓ LŨ LỤT')],
    [
      'under the organisation of a plan without other times',
      planWith('1. Học nghị quyết.').replace('1. Các chi bộ', `1. Phân công:\n\n${RELIEF}\n\n2. Các chi bộ`),
    ],
  ])('keeps a numbered row whose time is empty and whose note cites a document, %s', (_, text) => {
    const row = readPlanDocument(text).activities.find(({ section }) => section === 'B SAU LŨ');
    expect(row).toMatchObject({
      number: '2',
      text: 'Kiểm đếm nhà hư hỏng',
      window: { kind: 'unstated', phrase: null },
      lead: ['Tổ Dân vận'],
    });
  });

  it('keeps numbered rows in capitals that nobody is named for', () => {
    const rows = `${STAGES}1\tRÀ SOÁT PHƯƠNG ÁN\t\t\t\n2\tTRỰC BAN\tVăn phòng\t5/2024\t\n3\tTỔNG KẾT\t\t\tTheo quy chế`;
    expect(activitiesOf(rows).map(({ number, section }) => [number, section])).toEqual([
      ['1', 'II. NỘI DUNG, THỜI GIAN THỰC HIỆN'],
      ['2', 'II. NỘI DUNG, THỜI GIAN THỰC HIỆN'],
      ['3', 'II. NỘI DUNG, THỜI GIAN THỰC HIỆN'],
    ]);
  });

  it.each([
    ['I\tLập hồ sơ (từ ngày 04/3/2024 đến ngày 29/3/2024)\t\t\t', '1', '2'],
    ['I\tLập hồ sơ (từ ngày 04/3/2024 đến ngày 29/3/2024)', '-', '-'],
    ['I\tLập hồ sơ (từ ngày 04/3/2024 đến ngày 29/3/2024)', '', ''],
    ['1\tLập hồ sơ (từ ngày 04/3/2024 đến ngày 29/3/2024)\t\t\t', '1.1', '1.2'],
  ])('takes the time in the bracket of its group “%s” for rows “%s” without one', (group, first, second) => {
    const rows = `${STAGES}${group}\n${first}\tHọp tổ\tVăn phòng\t\t\n${second}\tNiêm yết\tVăn phòng\t15/3/2024\t`;
    expect(
      activitiesOf(rows).map(({ text, window }) => [text, window.start, window.end, window.phrase]),
    ).toEqual([
      ['Họp tổ', '2024-03-04', '2024-03-29', 'từ ngày 04/3/2024 đến ngày 29/3/2024'],
      ['Niêm yết', '2024-03-15', '2024-03-15', '15/3/2024'],
    ]);
  });

  it.each(['Kỷ niệm ngày 03/02/2024 của Đảng bộ xã', 'Học tập Chỉ thị số 05-CT/TW (ngày 15/5/2016)'])(
    'takes no time from a date that its group only mentions: “%s”',
    (group) => {
      const rows = `${STAGES}I\t${group}\t\t\t\n1\tTreo cờ\tThôn 1\t\t\n2\tHọp báo\tThôn 2\t3/2024\t`;
      expect(activitiesOf(rows).map(({ text, window }) => [text, window.kind])).toEqual([
        ['Treo cờ', 'unstated'],
        ['Họp báo', 'month'],
      ]);
    },
  );
});
