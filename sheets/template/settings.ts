/** The rows of `Cấu hình`: what can be set, what it is when nobody set it, and how to write it. */
export type SettingType = 'weekday' | 'weekdays' | 'whole-number' | 'yes-no' | 'text' | 'mails' | 'choice';

export interface SettingDeclaration {
  key: string;
  label: string;
  type: SettingType;
  /** As a person would type it. */
  standard: string;
  help: string;
  /** Bounds of a whole number, both included. */
  bounds?: readonly [number, number];
  choices?: readonly string[];
}

export const SETTINGS = [
  { key: 'weeklyOn', label: 'Gửi báo cáo hằng tuần', type: 'yes-no', standard: 'Có', help: 'Có hoặc Không.' },
  {
    key: 'weeklyDay',
    label: 'Ngày gửi báo cáo tuần',
    type: 'weekday',
    standard: 'Thứ Sáu',
    help: 'Thứ Hai … Chủ nhật. Rơi vào ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.',
  },
  {
    key: 'weeklyHour',
    label: 'Giờ gửi',
    type: 'whole-number',
    standard: '15',
    bounds: [0, 23],
    help: 'Từ 0 đến 23, giờ Việt Nam.',
  },
  {
    key: 'digestAlways',
    label: 'Gửi bản tóm tắt cả khi không có việc',
    type: 'yes-no',
    standard: 'Không',
    help: 'Không: đơn vị không có việc quá hạn, sắp đến hạn, chưa báo cáo hoặc lỗi thì tuần đó không nhận thư.',
  },
  {
    key: 'remindDays',
    label: 'Các ngày nhắc',
    type: 'weekdays',
    standard: '',
    help: 'Những thứ trong tuần hệ thống tự nhắc đơn vị chậm hoặc chưa báo cáo, ví dụ: Thứ Ba, Thứ Năm. Để trống: chỉ nhắc từ menu.',
  },
  {
    key: 'dueSoonDays',
    label: 'Số ngày coi là sắp đến hạn',
    type: 'whole-number',
    standard: '7',
    bounds: [0, 90],
    help: 'Tính cả ngày cuối: 7 nghĩa là còn từ 0 đến 7 ngày.',
  },
  {
    key: 'focusDays',
    label: 'Số ngày của nhiệm vụ trọng tâm',
    type: 'whole-number',
    standard: '14',
    bounds: [1, 90],
    help: 'Mục III của báo cáo liệt kê việc đến hạn trong số ngày này.',
  },
  {
    key: 'rollDeadlines',
    label: 'Chuyển hạn rơi vào ngày nghỉ',
    type: 'yes-no',
    standard: 'Không',
    help: 'Có: hạn rơi vào ngày nghỉ được tính sang ngày làm việc kế tiếp.',
  },
  {
    key: 'planTitle',
    label: 'Tên kế hoạch',
    type: 'text',
    standard: '',
    help: 'Ghi trong tiêu đề báo cáo và thư.',
  },
  {
    key: 'upperBody',
    label: 'Cơ quan cấp trên',
    type: 'text',
    standard: '',
    help: 'Dòng đầu bên trái của văn bản.',
  },
  { key: 'issuingBody', label: 'Cơ quan báo cáo', type: 'text', standard: '', help: 'Cơ quan ký báo cáo.' },
  {
    key: 'addressee',
    label: 'Kính gửi',
    type: 'text',
    standard: '',
    help: 'Nơi nhận báo cáo tuần, ví dụ: Ban Thường vụ Đảng ủy Khối.',
  },
  {
    key: 'abbreviation',
    label: 'Chữ viết tắt',
    type: 'text',
    standard: '',
    help: 'Dùng trong số ký hiệu văn bản, ví dụ BTGĐUK.',
  },
  {
    key: 'place',
    label: 'Địa danh',
    type: 'text',
    standard: 'Hà Nội',
    help: 'Ghi trước ngày tháng của văn bản.',
  },
  {
    key: 'documentProfile',
    label: 'Thể thức văn bản',
    type: 'choice',
    standard: 'hd36-2018',
    choices: ['hd36-2018', 'hd05-2026', 'nd30-2020'],
    help: 'hd36-2018, hd05-2026 (văn bản của Đảng) hoặc nd30-2020 (văn bản hành chính).',
  },
  {
    key: 'signsFor',
    label: 'Ký thay mặt',
    type: 'text',
    standard: '',
    help: 'Tập thể mà người ký thay mặt, ghi sau T/M, ví dụ: Ban Thường vụ. Để trống nếu người đứng đầu tự ký.',
  },
  {
    key: 'signerOffice',
    label: 'Chức vụ người ký',
    type: 'text',
    standard: '',
    help: 'Ghi trên chỗ ký của văn bản, ví dụ: Trưởng ban. Để trống thì chừa dòng để điền.',
  },
  {
    key: 'senderName',
    label: 'Tên người gửi thư',
    type: 'text',
    standard: 'Theo dõi kế hoạch',
    help: 'Tên hiện ở mục Người gửi.',
  },
  {
    key: 'replyTo',
    label: 'Thư trả lời gửi về',
    type: 'text',
    standard: '',
    help: 'Địa chỉ của người phụ trách.',
  },
  {
    key: 'admins',
    label: 'Quản trị',
    type: 'mails',
    standard: '',
    help: 'Địa chỉ thư của những người được dùng menu Kế hoạch, cách nhau bằng dấu phẩy.',
  },
] as const satisfies readonly SettingDeclaration[];
