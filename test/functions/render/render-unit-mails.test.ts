import { describe, expect, it } from 'vitest';
import { anActivity, aProgress, aSnapshot, aUnit, SETTINGS, TODAY } from '../report/sample-plan.ts';
import { digest, expectMatch, reminder } from './rendered-mails.ts';
import { THIS_WEEK } from './small-report.ts';

describe('the unit’s mails', () => {
  it('read as agreed', async () => {
    await expectMatch(digest(THIS_WEEK, 'DU02'), 'digest');
    await expectMatch(reminder(THIS_WEEK, 'DU02'), 'reminder');
  });

  it('say what is to be done about each list, in the words of the sheet’s columns', () => {
    const { text } = digest(THIS_WEEK, 'DU02');
    expect(text.match(/Việc cần làm/g)).toHaveLength(4);
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Đã quá hạn (1) Việc cần làm: nếu đã xong, ghi “Ngày hoàn thành”; nếu chưa, ghi “Khó khăn, nguyên nhân” và “Kiến nghị, đề xuất”.',
    );
  });

  it('begin with what the week asks of the unit, or that it asks nothing', () => {
    expect(digest(THIS_WEEK, 'DU02').text).toContain(
      'Cần xử lý: 1 quá hạn, 1 sắp đến hạn, 1 chưa báo cáo, 2 lỗi hoặc cảnh báo.',
    );
    const done = aSnapshot({
      activities: [anActivity('HĐ01')],
      units: [aUnit('DU01')],
      progress: [aProgress('HĐ01', 'DU01', { doneOn: TODAY - 9, reported: true })],
      over: { settings: { ...SETTINGS, digestAlways: true } },
    });
    const { text, subject } = digest(done, 'DU01');
    expect(text).toContain('Không có việc nào cần xử lý ngay.\n\nĐơn vị có 1 nhiệm vụ: 1 đã hoàn thành.');
    expect(text).not.toMatch(/Việc cần làm|\(0\)/);
    expect(subject).toBe('Tóm tắt tuần 18/2022 – Đảng ủy DU01');
  });

  it('name no other unit', () => {
    for (const mail of [digest(THIS_WEEK, 'DU03'), reminder(THIS_WEEK, 'DU03')]) {
      expect(mail.subject).toContain('Ban Tuyên giáo');
      expect(mail.html + mail.text).not.toMatch(/Cơ quan A0/);
    }
  });
});
