import type { Row } from '../example-sheet.ts';

const LEAD = 'Ban Tuyên giáo Đảng ủy Khối';
const OFFICE = 'Văn phòng Đảng ủy Khối';
const OTHERS = 'Các ban, đơn vị Đảng ủy Khối; các đảng ủy trực thuộc; Tiểu ban Tuyên truyền';
const WITH_OFFICE = `${OFFICE}; các ban, đơn vị; các đảng ủy trực thuộc; Tiểu ban Tuyên truyền`;

const range = (start: string, end: string): Row<'plan'> => ({ windowKind: 'Khoảng thời gian', start, end });

/** The plan's twelve activities; windows as the plan states them, names shortened, leads after its part III. */
export const ACTIVITIES: Row<'plan'>[] = [
  {
    code: 'HĐ01',
    name: 'Tuyên truyền kết quả phong trào thi đua chào mừng kỷ niệm 15 năm tại Hội nghị tổng kết năm 2021',
    ...range('01/01/2022', '30/04/2022'),
    lead: LEAD,
    coordinating: OTHERS,
  },
  {
    code: 'HĐ02',
    name: 'Đợt sinh hoạt truyền thống tại chi bộ theo Đề cương tuyên truyền, gắn với 92 năm Ngày thành lập Đảng',
    ...range('01/01/2022', '30/04/2022'),
    lead: LEAD,
    coordinating: 'Các đảng ủy trực thuộc',
  },
  {
    code: 'HĐ03',
    name: 'Mở chuyên trang, chuyên mục “15 năm thành lập và phát triển”; tuyên truyền trên báo, tạp chí ngành',
    ...range('01/01/2022', '31/12/2023'),
    lead: LEAD,
    coordinating: OTHERS,
  },
  {
    code: 'HĐ04',
    name: 'Tuyên truyền mừng Đảng, mừng Xuân, các ngày lễ lớn, đóng góp của Đảng bộ Khối và kết quả thực hiện nghị quyết',
    ...range('01/01/2022', '31/12/2023'),
    lead: LEAD,
    coordinating: OTHERS,
  },
  {
    code: 'HĐ05',
    name: 'Tuyên truyền về biển đảo, công trình tặng Bộ Tư lệnh Hải quân và Chương trình phối hợp tuyên truyền',
    ...range('01/01/2022', '31/05/2022'),
    lead: LEAD,
    coordinating: OTHERS,
  },
  {
    code: 'HĐ06',
    name: 'Sinh hoạt truyền thống, về nguồn, đền ơn đáp nghĩa; sưu tầm, hiến tặng tư liệu, hiện vật',
    ...range('01/02/2022', '31/12/2023'),
    lead: LEAD,
    coordinating: OTHERS,
  },
  {
    code: 'HĐ07',
    name: 'Xây dựng và phát sóng phóng sự “15 năm xây dựng và phát triển”',
    ...range('01/02/2022', '30/04/2022'),
    lead: LEAD,
    coordinating: WITH_OFFICE,
  },
  {
    code: 'HĐ08',
    name: 'Tuyên truyền về Tọa đàm nâng cao chất lượng công tác dân vận và kết quả công tác dân vận',
    windowKind: 'Theo sự kiện',
    event: 'Tọa đàm về công tác dân vận',
    lead: LEAD,
    coordinating: OTHERS,
  },
  {
    code: 'HĐ09',
    name: 'Tuyên truyền về Lễ Kỷ niệm 15 năm Ngày thành lập Đảng bộ Khối',
    windowKind: 'Tháng',
    start: '01/04/2022',
    end: '30/04/2022',
    lead: LEAD,
    coordinating: WITH_OFFICE,
  },
  {
    code: 'HĐ10',
    name: 'Tuyên truyền về Hội thảo “Nâng cao đạo đức cách mạng, quét sạch chủ nghĩa cá nhân” và kết quả thực hiện Chỉ thị số 05-CT/TW',
    ...range('01/01/2022', '31/05/2022'),
    lead: LEAD,
    coordinating: OTHERS,
  },
  {
    code: 'HĐ11',
    name: 'Tuyên truyền hoạt động an sinh xã hội, hỗ trợ xây dựng 150 căn nhà tình nghĩa',
    ...range('01/01/2022', '31/12/2023'),
    lead: LEAD,
    coordinating: OTHERS,
    targetQuantity: 150,
    targetUnit: 'căn nhà',
    moneyPerUnit: 50_000_000,
  },
  {
    code: 'HĐ12',
    name: 'Treo băng rôn, khẩu hiệu chào mừng kỷ niệm 15 năm',
    ...range('15/03/2022', '15/04/2022'),
    lead: 'Các đảng ủy trực thuộc',
    coordinating: `${LEAD}; ${OFFICE}`,
  },
];
