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
});
