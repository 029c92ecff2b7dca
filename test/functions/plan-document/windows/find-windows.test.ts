import { describe, expect, it } from 'vitest';
import { dayOf, formatIsoDate } from '../../../../functions/calendar/plain-date.ts';
import { findWindows } from '../../../../functions/plan-document/windows/find-windows.ts';
import type { WindowMention } from '../../../../functions/plan-document/windows/window-mention.ts';

const CONTEXT = { year: 2022, documentDate: dayOf(2022, 1, 15) };

const day = (date: number | null): string => (date === null ? '-' : formatIsoDate(date));
const shown = ({ phrase, standing, kind, start, end }: WindowMention): string =>
  `${phrase}: ${standing} ${kind} ${day(start)}..${day(end)}`;

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'Tuyên truyền kết quả thi đua tại Hội nghị tổng kết công tác năm 2021. *Triển khai từ tháng 01/2022 đến tháng 4/2022.*':
    ['từ tháng 01/2022 đến tháng 4/2022: stated range 2022-01-01..2022-04-30'],
  'Tuyên truyền về Tọa đàm “Nâng cao chất lượng dân vận”. *Triển khai trong dịp tổ chức Tọa đàm.*': [
    'trong dịp tổ chức Tọa đàm: stated event -..-',
  ],
  'Hỗ trợ xây dựng 150 căn nhà, trị giá 01 căn nhà là 50.000.000 đồng. *Triển khai từ tháng 01/2022 đến hết tháng 12/2023.*':
    ['từ tháng 01/2022 đến hết tháng 12/2023: stated range 2022-01-01..2023-12-31'],
  'Tổ chức Hội nghị sơ kết 6 tháng đầu năm 2022 (tháng 7/2022).': [
    'tháng 7/2022: stated month 2022-07-01..2022-07-31',
  ],
  'Gửi báo cáo về Ban Tuyên giáo trước ngày 20/12/2022 để tổng hợp.': [
    'trước ngày 20/12/2022: mentioned deadline -..2022-12-19',
  ],
  'Xây dựng kế hoạch năm 2025, hoàn thành trong tháng 12/2024.': [
    'trong tháng 12/2024: stated month 2024-12-01..2024-12-31',
  ],
  'Mở lớp cho đảng viên mới trong quý II/2022, 200 đồng chí.': [
    'trong quý II/2022: mentioned quarter 2022-04-01..2022-06-30',
  ],
  'Hội nghị tổ chức vào 8h00 ngày 15/4/2022 tại tầng 3, số 15 Lê Hồng Phong; ĐT 0912.345.678.': [
    'vào 8h00 ngày 15/4/2022: stated range 2022-04-15..2022-04-15',
  ],
  'Trồng 1.000 cây xanh nhân dịp Tết trồng cây, hoàn thành trước ngày 30/4/2022.': [
    'nhân dịp Tết trồng cây: mentioned event -..-',
    'trước ngày 30/4/2022: stated deadline -..2022-04-29',
  ],
  'Tập huấn nghiệp vụ: đợt 1 tháng 3/2022, đợt 2 tháng 9/2022.': [
    'tháng 3/2022: stated month 2022-03-01..2022-03-31',
    'tháng 9/2022: stated month 2022-09-01..2022-09-30',
  ],
  'Tổ chức Lễ Kỷ niệm Ngày truyền thống (22/12/1947 - 22/12/2022) vào ngày 20/12/2022.': [
    'vào ngày 20/12/2022: mentioned range 2022-12-20..2022-12-20',
  ],
  'Tổng kết Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị trước ngày 30/6/2022.': [
    'trước ngày 30/6/2022: mentioned deadline -..2022-06-29',
  ],
  'Phát động thi đua (từ ngày 01/3 đến ngày 30/4/2022).': [
    'từ ngày 01/3 đến ngày 30/4/2022: stated range 2022-03-01..2022-04-30',
  ],
  'Lấy ý kiến góp ý dự thảo trước 17h00 ngày 22/8, gửi về Văn phòng (Chậm nhất 25/8).': [
    'trước 17h00 ngày 22/8: mentioned deadline -..2022-08-22',
    'Chậm nhất 25/8: stated deadline -..2022-08-25',
  ],
  'Xây dựng chuyên mục trên Trang thông tin điện tử. Thời gian: Thường xuyên.': [
    'Thường xuyên: stated continuous -..-',
  ],
  'Sơ kết hai năm thực hiện Chỉ thị vào quý IV-2025.': [
    'vào quý IV-2025: mentioned quarter 2025-10-01..2025-12-31',
  ],
  'Tổng kết, trao giải cho các lớp trong tháng 11.': [
    'trong tháng 11: mentioned month 2022-11-01..2022-11-30',
  ],
  'Đánh giá, xếp loại chi bộ, sơ kết phong trào vào tuần 2 tháng 12.': [
    'vào tuần 2 tháng 12: mentioned range 2022-12-08..2022-12-14',
  ],
  'Thí sinh nộp đề cương bài thuyết trình, chậm nhất ngày\n15/7/2022.': [
    'chậm nhất ngày\n15/7/2022: stated deadline -..2022-07-15',
  ],
  'Hỗ trợ đoàn viên, hạn cuối nhận hồ sơ là 17 giờ ngày 15/11/2022.': [
    'hạn cuối nhận hồ sơ là 17 giờ ngày 15/11/2022: stated deadline -..2022-11-15',
  ],
  'Giao lưu tại các xã vào các ngày 19/6/2022, 17/7/2022 và 14/8/2022.': [
    'vào các ngày 19/6/2022: stated range 2022-06-19..2022-06-19',
    '17/7/2022: stated range 2022-07-17..2022-07-17',
    '14/8/2022: stated range 2022-08-14..2022-08-14',
  ],
  'Cử thí sinh tham gia khi có thông báo của Ban Thường vụ.': [
    'khi có thông báo của Ban Thường vụ: mentioned event -..-',
  ],
  'Ủng hộ đồng bào bị thiên tai sau khi nhận được văn bản phát động.': [
    'sau khi nhận được văn bản phát động: mentioned event -..-',
  ],
  'Ủng hộ đồng bào bị thiên tai khi cấp trên phát động.': ['khi cấp trên phát động: mentioned event -..-'],
  'Góp ý dự thảo khi Ban Thường vụ Tỉnh ủy yêu cầu.': [
    'khi Ban Thường vụ Tỉnh ủy yêu cầu: mentioned event -..-',
  ],
  'Lấy ý kiến nhân dân ngay khi có chỉ đạo của cấp ủy.': [
    'ngay khi có chỉ đạo của cấp ủy: mentioned event -..-',
  ],
  'Sinh hoạt chuyên đề 2 lần một năm tại chi bộ.': ['2 lần một năm: mentioned continuous -..-'],
  'Đối thoại với công nhân ít nhất 01 lần/quý.': ['01 lần/quý: mentioned continuous -..-'],
  'Kiểm tra vệ sinh mỗi quý một lần.': ['mỗi quý một lần: mentioned continuous -..-'],
  'Dâng hoa trong tháng 5/2025, kỷ niệm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2025).': [
    'trong tháng 5/2025: mentioned month 2025-05-01..2025-05-31',
  ],
  'Gửi báo cáo năm 2022 trước ngày 15/12, gửi kế hoạch quý I/2023 trước ngày 20/12.': [
    'trước ngày 15/12: mentioned deadline -..2022-12-14',
    'trước ngày 20/12: mentioned deadline -..2022-12-19',
  ],
  'Rà soát hồ sơ trong quý II, xong trước 15/6.': [
    'trong quý II, xong trước 15/6: stated range 2022-04-01..2022-06-14',
  ],
  'Thực hiện trong tháng 5/2022, chậm nhất ngày 20/5/2022 gửi báo cáo.': [
    'trong tháng 5/2022: stated month 2022-05-01..2022-05-31',
    'chậm nhất ngày 20/5/2022: stated deadline -..2022-05-20',
  ],
  'Nhận bài từ ngày 01/4 (theo dấu bưu điện) đến 31/8.': [
    'từ ngày 01/4 (theo dấu bưu điện) đến 31/8: mentioned range 2022-04-01..2022-08-31',
  ],
  'Thường xuyên nhắc nhở học sinh chấp hành nội quy.': ['Thường xuyên: mentioned continuous -..-'],
  'Định kỳ hằng quý kiểm tra vệ sinh nơi làm việc.': ['Định kỳ hằng quý: mentioned continuous -..-'],
  'Duy trì câu lạc bộ thể thao, hoạt động thường xuyên.': ['thường xuyên: mentioned continuous -..-'],
  'Nắm tâm tư của người lao động: thường xuyên, liên tục.': [
    'thường xuyên, liên tục: mentioned continuous -..-',
  ],
  'Phát thanh chuyên mục trên loa xã mỗi tuần hai buổi.': ['mỗi tuần hai buổi: mentioned continuous -..-'],
  'Tổ chức Lễ bế giảng, dự kiến cuối tháng 8/2022.': [
    'dự kiến cuối tháng 8/2022: mentioned range 2022-08-21..2022-08-31',
  ],
  'Giới thiệu sách (tái bản lần 2 năm 2019) từ ngày 14/3 đến ngày 20/3/2024.': [
    'từ ngày 14/3 đến ngày 20/3/2024: mentioned range 2024-03-14..2024-03-20',
  ],
  'Viếng 317 liệt sĩ hy sinh giai đoạn 1965 - 1972, trong tháng 7/2022.': [
    'trong tháng 7/2022: mentioned month 2022-07-01..2022-07-31',
  ],
  'Đại hội nhiệm kỳ 2025-2030 tổ chức trong 2 ngày 14-15/8/2025.': [
    'ngày 14-15/8/2025: mentioned range 2025-08-14..2025-08-15',
  ],
  'Hưởng ứng Giờ Trái đất năm 2022 vào 20h30 - 21h30 ngày 26/3.': [
    'vào 20h30 - 21h30 ngày 26/3: mentioned range 2022-03-26..2022-03-26',
  ],
  'Tập huấn trong tháng 4 (từ 10/4 đến 20/4).': [
    'trong tháng 4 (từ 10/4 đến 20/4): stated range 2022-04-10..2022-04-20',
  ],
  'Ngày hội hiến máu đợt 1 năm 2025 vào ngày 15/4/2025.': [
    'vào ngày 15/4/2025: mentioned range 2025-04-15..2025-04-15',
  ],
};

const WITHOUT_TIME = [
  'Nâng cao tinh thần trách nhiệm khi thực hiện nhiệm vụ, bảo đảm an toàn khi tổ chức hội thi.',
  'Căn cứ Kế hoạch số 48-KH/ĐUK ngày 29/11/2021 của Ban Thường vụ về Kỷ niệm 15 năm Ngày thành lập (11/4/2007 - 11/4/2022).',
  'Quyết định số 1049-QĐ/ĐUK ngày 01/11/2017 ban hành chuẩn mực đạo đức, Nghị quyết Trung ương 4 khóa XII, khóa XIII.',
  'Kỷ niệm Ngày Quốc khánh 2/9, Ngày Thương binh - Liệt sĩ 27/7 và Ngày Nhà giáo Việt Nam 20/11.',
  'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
  'Thực hiện Đề án phát triển giai đoạn 2021 - 2025, tầm nhìn đến năm 2030.',
  'Phấn đấu đạt 8/10 tiêu chí, 3/4 số chi bộ trong sạch vững mạnh; tỷ lệ 15/20.',
  'Chi từ nguồn dự toán năm 2026, kinh phí năm 2025, theo Điều 15, khoản 3.',
  'Đại hội Đảng bộ nhiệm kỳ 2020-2025, Luật số 15/2023/QH15 có hiệu lực từ ngày 01/7/2024.',
  'Rà soát đối tượng sinh từ năm 1995 đến năm 2004; số liệu tính đến ngày 31/12/2021.',
  'Mít tinh kỷ niệm Cách mạng tháng Tám, Cách mạng tháng Mười Nga; phố Tháng Tám, đường Cách mạng Tháng Tám.',
  'Hưởng ứng Tháng Thanh niên năm 2022, chương trình “Tháng Ba biên giới” và phong trào “Tháng 7 tri ân”.',
  'Chào mừng Ngày 20-10; trao quà tại Trường 3/2, đường 30-4, Công viên 23/9 và Nhà máy Z113.',
  'Áp dụng ISO 9001:2015, QCVN 01:2024 và TCVN 5687:2010 cho phần mềm phiên bản 2.2024.',
  'Phổ biến Thông tư 01/2021/TT-BGDĐT, Luật Giáo dục năm 2019, Luật Đất đai (sửa đổi) năm 2024.',
  'Nâng cao chất lượng giáo dục thường xuyên, chi thường xuyên, công tác thường xuyên.',
  'Tổng kết công tác đảng trong năm 2021; báo cáo khi có vấn đề phát sinh.',
  'Các chi bộ thường xuyên quan tâm, định kỳ hằng tháng báo cáo kết quả.',
];

describe('findWindows', () => {
  it.each(Object.entries(SENTENCES))('finds the times of the work in “%s”', (sentence, expected) => {
    expect(findWindows(sentence, CONTEXT).map(shown)).toEqual(expected);
  });

  it.each(WITHOUT_TIME)('finds no time of the work in “%s”', (sentence) => {
    expect(findWindows(sentence, CONTEXT)).toEqual([]);
  });

  it('says of a date without a year that no document gives one', () => {
    const [mention] = findWindows('Hoàn thành trước ngày 15/4.', { year: null, documentDate: null });
    expect(mention?.kind).toBe('unstated');
    expect(mention?.problem?.code).toBe('no-year');
    expect(mention?.problem?.message).toContain('“trước ngày 15/4”');
  });

  it('gives offsets into the text as it was, invisible characters included', () => {
    const text = 'Thực hiện\u200b trong tha\u0301ng\u00a04/2022.';
    const [mention] = findWindows(text, CONTEXT);
    expect(mention?.phrase).toBe('trong tha\u0301ng\u00a04/2022');
    expect(text.slice(mention?.from, mention?.to)).toBe(mention?.phrase);
  });
});
