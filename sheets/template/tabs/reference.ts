/** The small tabs that admins keep: slogans, days off, settings. */
import type { Tab } from '../declaration.ts';

export const SLOGANS_TAB = {
  key: 'slogans',
  title: 'Khẩu hiệu',
  sheetId: 1006,
  frozenColumns: 0,
  spareRows: 10,
  purpose: 'Các khẩu hiệu tuyên truyền của kế hoạch.',
  columns: [
    {
      key: 'number',
      header: 'Số',
      type: 'code',
      owner: 'admin',
      width: 60,
      help: 'Số thứ tự trong kế hoạch.',
    },
    {
      key: 'text',
      header: 'Khẩu hiệu',
      type: 'long-text',
      owner: 'admin',
      width: 700,
      required: true,
      help: 'Nguyên văn.',
    },
  ],
  highlights: [],
} as const satisfies Tab;

export const HOLIDAYS_TAB = {
  key: 'holidays',
  title: 'Ngày nghỉ',
  sheetId: 1007,
  frozenColumns: 0,
  spareRows: 50,
  purpose: 'Ngày nghỉ lễ, nghỉ bù và ngày làm bù; có sẵn theo lịch, quản trị sửa khi có thông báo hoán đổi.',
  columns: [
    {
      key: 'date',
      header: 'Ngày',
      type: 'date',
      owner: 'admin',
      width: 110,
      required: true,
      period: 'refuse',
      help: 'Ngày nghỉ hoặc ngày làm bù.',
    },
    {
      key: 'name',
      header: 'Tên',
      type: 'text',
      owner: 'admin',
      width: 320,
      help: 'Ngày lễ gì, hoặc nghỉ bù cho ngày nào.',
    },
    {
      key: 'kind',
      header: 'Loại',
      type: 'choice',
      owner: 'admin',
      width: 110,
      required: true,
      source: {
        choices: [
          { value: 'off', label: 'Nghỉ' },
          { value: 'working', label: 'Làm bù' },
        ],
      },
      help: 'Nghỉ, hoặc làm bù vào ngày cuối tuần.',
    },
  ],
  highlights: [],
} as const satisfies Tab;

export const SETTINGS_TAB = {
  key: 'settings',
  title: 'Cấu hình',
  sheetId: 1008,
  frozenColumns: 0,
  spareRows: 0,
  purpose: 'Cách hệ thống làm việc: lịch gửi, tên gọi, quản trị.',
  columns: [
    {
      key: 'key',
      header: 'Mã',
      type: 'code',
      owner: 'admin',
      width: 160,
      required: true,
      help: 'Tên của mục, không đổi.',
    },
    { key: 'label', header: 'Mục', type: 'text', owner: 'admin', width: 280, help: 'Nội dung của mục.' },
    {
      key: 'value',
      header: 'Giá trị',
      type: 'text',
      owner: 'admin',
      width: 340,
      help: 'Quản trị sửa ở cột này.',
    },
    { key: 'help', header: 'Giải thích', type: 'long-text', owner: 'admin', width: 460, help: 'Cách ghi.' },
  ],
  highlights: [],
} as const satisfies Tab;

export const RUNS_TAB = {
  key: 'runs',
  title: 'Nhật ký',
  sheetId: 1009,
  frozenColumns: 0,
  spareRows: 1000,
  purpose: 'Mỗi lượt chạy có thay đổi là một dòng: khi nào, ai, làm gì, kết quả.',
  columns: [
    { key: 'at', header: 'Thời điểm', type: 'timestamp', owner: 'system', width: 140, help: 'Giờ Việt Nam.' },
    {
      key: 'action',
      header: 'Việc',
      type: 'text',
      owner: 'system',
      width: 160,
      help: 'Tính lại, gửi báo cáo, nhắc.',
    },
    {
      key: 'by',
      header: 'Người chạy',
      type: 'text',
      owner: 'system',
      width: 220,
      help: 'Quản trị hoặc lịch tự động.',
    },
    {
      key: 'day',
      header: 'Ngày tính',
      type: 'date',
      owner: 'system',
      width: 100,
      help: 'Ngày mà trạng thái được tính cho.',
    },
    {
      key: 'summary',
      header: 'Kết quả',
      type: 'long-text',
      owner: 'system',
      width: 520,
      help: 'Số dòng, số lỗi, số ô ghi, số thư.',
    },
  ],
  highlights: [],
} as const satisfies Tab;
