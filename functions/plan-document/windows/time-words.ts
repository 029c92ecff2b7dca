/** The words around a period that tell what it is the time of. */
import { lexicon } from './lexicon.ts';

/**
 * What stands right before a period. `lead`: it is the time of the work. `object`: without a preposition it
 * belongs to a thing ("kế hoạch năm 2025") or to what is reported ("tổng kết quý I"). `always`: even with one, as in
 * "có hiệu lực từ". `stage`: a plan of several years. `named-day`: an anniversary ("dịp 2/9").
 * `name`: a place or an event bears the date as its name ("đường 30/4", "Cách mạng tháng Tám").
 */
export const BEFORE_PERIOD = lexicon({
  lead: 'hai | ba | thời gian | thời gian thực hiện | thời gian triển khai | thời gian hoàn thành | thời gian tổ chức | thời gian tiến hành | thời gian báo cáo | thời hạn | thời hạn hoàn thành | thời hạn thực hiện | thời điểm | tiến độ | tiến độ thực hiện | tiến độ hoàn thành | lộ trình | lộ trình thực hiện | triển khai | triển khai thực hiện | thực hiện | thực hiện xong | hoàn thành | hoàn thành xong | hoàn thành việc | hoàn tất | xong | tổ chức | tổ chức thực hiện | tiến hành | diễn ra | kết thúc | khai mạc | bế mạc | bắt đầu | dự kiến | thời gian dự kiến | phát động | nộp | gửi | gửi báo cáo | đợt | mốc',
  object:
    'kế hoạch | công tác | nhiệm vụ | tổng kết | sơ kết | báo cáo | dự toán | quyết toán | kết quả | chỉ tiêu | chương trình | phương hướng | đánh giá | xếp loại | thi đua | ngân sách | kinh phí | nhiệm kỳ | khóa | niên khóa | năm học | chủ đề | giao ban | số liệu | kỳ họp | kỳ thi | hội thi | đề án | kết quả thực hiện | tình hình thực hiện | kết quả triển khai | tình hình triển khai | quá trình thực hiện | kế hoạch thực hiện | kế hoạch triển khai | kế hoạch tổ chức | báo cáo thực hiện | các tổ chức | của tổ chức | tuyển sinh | tuyển quân | ký | thành lập | được thành lập | được ban hành | ra đời | vụ | mùa | bầu cử | tết | tết nguyên đán | rằm | đầu | giữa | cuối',
  always:
    'sinh | sinh năm | sinh ngày | mục tiêu | tầm nhìn | định hướng | chiến lược | quy hoạch | hiệu lực | hiệu lực thi hành | hiệu lực kể | tính | số liệu tính | số liệu | nhiệm kỳ',
  stage: 'giai đoạn | thời kỳ',
  name: 'cách mạng | khởi nghĩa | mùa thu | đường | phố | quảng trường | công viên | vườn hoa | tượng đài | cầu | chợ | rạp | trường | trường học | đội | công ty | nhà máy | xí nghiệp | hợp tác xã | bệnh viện | phường | khóm | ấp | khu phố | tổ dân phố | khu dân cư | sân vận động | nhà văn hóa | cung văn hóa | cung thiếu nhi | nhà hát | cảng | quân đoàn | sư đoàn | làng | khách sạn | hội trường | bến xe',
  'named-day':
    'dịp | nhân dịp | trong dịp | vào dịp | các dịp | nhân | ngày | lễ | ngày lễ | các ngày lễ | kỷ niệm | nhân kỷ niệm | chào mừng | mừng | hưởng ứng | hướng tới | tiến tới | phong trào | truyền thống | quốc khánh | giải phóng | chiến thắng | nghỉ lễ',
});

/** Earlier in the clause these make of a period without a preposition the period that is reported on. */
export const REPORTED = lexicon({
  reported:
    'tổng kết | sơ kết | đánh giá kết quả | kết quả công tác | báo cáo kết quả | báo cáo tổng kết | báo cáo sơ kết | kết quả thực hiện | tình hình thực hiện | dự toán | quyết toán | nhiệm kỳ | mục tiêu | tầm nhìn | định hướng | chiến lược | quy hoạch | kết quả đạt được',
});

/** Documents that are cited with their date. */
export const DOCUMENTS = lexicon({
  document:
    'nghị quyết | chỉ thị | quyết định | kế hoạch | công văn | thông báo | kết luận | hướng dẫn | thông tư | nghị định | luật | bộ luật | pháp lệnh | quy định | quy chế | tờ trình | thông tri | văn bản | công điện | biên bản | báo cáo | chương trình | đề án | hiến pháp | điều lệ | giấy mời | hợp đồng',
});

/** Named days and anniversaries. */
export const ANNIVERSARIES = lexicon({
  anniversary:
    'kỷ niệm | ngày thành lập | ngày truyền thống | ngày sinh | ngày mất | ngày giải phóng | ngày quốc | ngày lễ | ngày hội | dịp | chào mừng | năm ngày | ngày thương binh | ngày nhà giáo | ngày toàn | ngày chuyển | ngày pháp luật | ngày thầy thuốc | ngày khoa học | ngày gia đình | ngày sách | ngày môi trường | ngày chiến thắng | ngày báo chí | ngày phụ nữ | tháng thanh niên',
});

/** May follow a bare date; other words make of the figures a count, or of the words a name. */
export const MAY_FOLLOW: ReadonlySet<string> = new Set(
  'và hoặc hay tại ở theo đến tới trở hằng hàng thường khi sau trước lúc từ trong cho dự định nhân vào chậm muộn đối để gửi nhằm bằng qua về với do sẽ phải'.split(
    ' ',
  ),
);
