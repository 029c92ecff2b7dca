import type { ActivityWords } from './activity-words.ts';

export const HD11_WORDS: ActivityWords = {
  counts: [1, 4],
  results: [
    'Đã hỗ trợ xây dựng {q} căn nhà tình nghĩa với số tiền {m} đồng.',
    'Bàn giao {q} căn nhà tình nghĩa, trị giá {m} đồng; tuyên truyền qua {2-9} tin, bài.',
    'Vận động cán bộ, đảng viên ủng hộ một ngày lương, hỗ trợ {q} căn nhà ({m} đồng).',
    'Phối hợp với chính quyền xã nghiệm thu {q} căn nhà; tổng kinh phí {m} đồng.',
    'Trao kinh phí xây {q} căn nhà cho gia đình chính sách, hộ nghèo, tổng số {m} đồng.',
    'Hoàn thành {q} căn nhà, đoàn thanh niên góp {20-90} ngày công; kinh phí {m} đồng.',
    'Đã chuyển {m} đồng hỗ trợ {q} căn nhà; có {1-6} tin, bài trên báo địa phương.',
    'Khánh thành {q} căn nhà tình nghĩa, kinh phí {m} đồng; gia đình đã vào ở ổn định.',
  ],
  difficulties: [
    'Giá vật liệu tăng, mức 50 triệu đồng một căn chưa đủ, địa phương phải đối ứng thêm.',
    'Danh sách hộ được hỗ trợ phải rà soát lại do trùng với chương trình giảm nghèo của tỉnh.',
    'Mưa kéo dài, đường vào bản sạt lở nên tiến độ thi công chậm.',
    'Nguồn vận động năm nay giảm do đơn vị đã ủng hộ quỹ phòng, chống dịch.',
  ],
  proposals: [
    'Đề nghị Đảng ủy Khối giới thiệu địa phương, danh sách hộ cần hỗ trợ để tránh trùng lặp.',
    'Đề nghị xem xét nâng mức hỗ trợ cho mỗi căn nhà ở vùng sâu, vùng xa.',
    'Đề nghị cho phép các đảng bộ nhỏ góp chung kinh phí xây một căn nhà.',
  ],
};
