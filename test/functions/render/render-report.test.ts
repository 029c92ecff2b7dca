import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../functions/render/render-report.ts';
import { buildReport } from '../../../functions/report/build-report.ts';
import { anActivity, aProgress, aSnapshot, aUnit, TODAY } from '../report/sample-plan.ts';
import { expectMatch, report } from './rendered-mails.ts';
import { LAST_WEEK, LINKS, THIS_WEEK } from './small-report.ts';

describe('the weekly report', () => {
  it('reads as agreed', async () => {
    await expectMatch(report(THIS_WEEK, LAST_WEEK), 'report');
  });

  it('keeps the order of its parts and prints the formula under the rates', () => {
    const { text } = report(THIS_WEEK, LAST_WEEK);
    const parts = [
      'Tiến độ chung còn chậm: 1/3',
      'Hoàn thành đúng hạn',
      'So với tuần 17/2022',
      'Quá hạn lâu nhất:',
      'Cần quan tâm:',
      'I. TÌNH HÌNH',
      '1. Số liệu chung',
      'Tỷ lệ hoàn thành 33,33 %',
      'Cách tính:',
      '2. Theo từng nội dung',
      '3. Theo đơn vị',
      '2/3 đơn vị đã báo cáo (66,67 %)',
      'II. ĐÁNH GIÁ',
      'Ưu điểm',
      'Tồn tại, hạn chế',
      'Nguyên nhân',
      'III. NHIỆM VỤ TRỌNG TÂM TUẦN TỚI',
      'IV. KIẾN NGHỊ',
      'PHỤ LỤC 1',
      'PHỤ LỤC 2',
      'PHỤ LỤC 3',
      'PHỤ LỤC 4',
      'PHỤ LỤC 5',
    ].map((part) => text.indexOf(part));
    expect(parts).not.toContain(-1);
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
  });

  it('prints no empty part', () => {
    const { text } = report(aSnapshot({ activities: [], units: [], progress: [] }));
    expect(text).toContain('Kế hoạch chưa có nhiệm vụ nào được giao cho các đơn vị.');
    expect(text).not.toMatch(
      /TÌNH HÌNH|PHỤ LỤC|KIẾN NGHỊ|TRỌNG TÂM|Ưu điểm|Theo đơn vị|Cần quan tâm|undefined|null|NaN/,
    );
  });

  it('says of a plan whose units have no tasks yet that there are none, and counts nothing', () => {
    const { text } = report(
      aSnapshot({ activities: [anActivity('HĐ01')], units: [aUnit('DU01')], progress: [] }),
    );
    expect(text).toContain('Kế hoạch chưa có nhiệm vụ nào được giao cho các đơn vị.');
    expect(text).not.toMatch(
      /Số liệu chung|Cần quan tâm|Hoàn thành đúng hạn|ĐÁNH GIÁ|TRỌNG TÂM|THEO TRẠNG THÁI|KẾT QUẢ THEO|NaN/,
    );
  });

  it('makes a report of one row', () => {
    const one = { activities: [anActivity('HĐ01')], units: [aUnit('DU01')] };
    const { text } = report(
      aSnapshot({ ...one, progress: [aProgress('HĐ01', 'DU01', { doneOn: TODAY - 9 })] }),
    );
    expect(text).toContain('Toàn bộ 1 nhiệm vụ đến hạn đã hoàn thành; 0/1 đơn vị đã báo cáo.');
    expect(text).toContain('Tỷ lệ hoàn thành 100,00 %; tỷ lệ quá hạn 0,00 %');
  });

  it('names a cell’s text without letting it be markup', () => {
    const { html } = report(THIS_WEEK, LAST_WEEK);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;');
  });

  it('says in its first lines where the plan stands, what changed, who is late and why, and what is asked', () => {
    const { text } = report(THIS_WEEK, LAST_WEEK);
    const box = text.slice(text.indexOf('Tiến độ chung'), text.indexOf('I. TÌNH HÌNH'));
    expect(box.replace(/\s+/g, ' ')).toContain('đạt 33,33 % (giảm 66,67 điểm phần trăm so với kỳ trước)');
    expect(box).toMatch(/Đang thực hiện quá hạn +2 {2}\+2 so với kỳ trước/);
    expect(box.replace(/\s+/g, ' ')).toContain(
      '2 mới quá hạn, 7 thêm mới, 1 bị xóa hoặc thôi theo dõi, 1 mở lại, 1 đổi ngày hoàn thành.',
    );
    expect(box).toContain('Khó khăn, nguyên nhân: Bài viết còn ít do chi bộ chưa có cộng tác viên.');
    expect(box).toContain('2 nhiệm vụ đến hạn trong 14 ngày tới, sớm nhất ngày 10/05/2022');
    expect(box).toContain('1 trong 3 đơn vị chưa báo cáo');
    expect(box).toContain('1 kiến nghị, đề xuất của các đơn vị');
  });

  it('names of equally late units first those that say why', () => {
    const units = ['DU01', 'DU02', 'DU03', 'DU04', 'DU05'].map((code) => aUnit(code));
    const progress = units.map(({ code }, index) =>
      aProgress('HĐ01', code, { sheetRow: index + 2, difficulties: index === 4 ? 'Chờ kinh phí.' : '' }),
    );
    const { text } = report(aSnapshot({ activities: [anActivity('HĐ01')], units, progress }));
    const box = text.slice(text.indexOf('Quá hạn lâu nhất:'), text.indexOf('I. TÌNH HÌNH'));
    expect([...box.matchAll(/Đảng ủy (DU\d+)/g)].map(([, code]) => code)).toEqual(['DU05', 'DU01', 'DU02']);
    expect(box).toContain('và 2 nhiệm vụ quá hạn khác');
  });

  it('links each late task to its row and names the row in the plain text', () => {
    const { html, text } = report(THIS_WEEK, LAST_WEEK);
    expect(html).toContain(`href="${LINKS.row('Tiến độ', 6).replaceAll('&', '&amp;')}"`);
    expect(text).toMatch(/HĐ01: quá hạn 6 ngày \(hạn\s+30\/04\/2022\), dòng 6/);
  });

  it('says what could not be made and sent with it', () => {
    const { text } = renderReport(buildReport(THIS_WEEK, null), { links: LINKS, missing: ['biểu đồ'] });
    expect(text).toContain('Lần này chưa lập được biểu đồ kèm theo; số liệu trong thư vẫn đầy đủ.');
    expect(report(THIS_WEEK).text).not.toContain('chưa lập được');
  });
});
