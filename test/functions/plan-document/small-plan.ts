import { readPlanDocument } from '../../../functions/plan-document/read-plan-document.ts';

/** A plan with a head, aims and organisation, around the lines that a test is about. */
export const planWith = (work: string): string =>
  `ĐẢNG BỘ HUYỆN AN MINH
ĐẢNG ỦY XÃ HÒA LỢI
*
Số 12-KH/ĐU

Hòa Lợi, ngày 05 tháng 3 năm 2024

KẾ HOẠCH
tuyên truyền kỷ niệm Ngày thành lập Đảng bộ xã
(03/02/1964 - 03/02/2024)

Căn cứ Hướng dẫn số 30-HD/HU ngày 11/01/2024 của Huyện ủy, Ban Thường vụ Đảng ủy xã ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Nâng cao nhận thức của đảng viên trước ngày 30/4/2024.

II. NỘI DUNG, THỜI GIAN THỰC HIỆN

${work}

III. TỔ CHỨC THỰC HIỆN

1. Các chi bộ báo cáo kết quả trước ngày 20/12/2024.

Nơi nhận:
- Huyện ủy (để b/c),
- Các chi bộ.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Lê Văn Tám
`;

/** The activities read from {@link planWith}. */
export const activitiesOf = (work: string) => readPlanDocument(planWith(work)).activities;
