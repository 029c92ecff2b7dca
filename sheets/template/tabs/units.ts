import type { Tab } from '../declaration.ts';
import { PALETTE } from '../palette.ts';
import { findingsColumn } from './findings-column.ts';

export const UNITS_TAB = {
  key: 'units',
  title: 'Đơn vị',
  sheetId: 1002,
  frozenColumns: 1,
  spareRows: 20,
  purpose: 'Danh sách đơn vị thực hiện, địa chỉ thư và người phụ trách.',
  columns: [
    {
      key: 'code',
      header: 'Mã đơn vị',
      type: 'code',
      owner: 'admin',
      width: 90,
      required: true,
      help: 'Mã cố định của đơn vị, ví dụ DU01. Không đổi mã khi đã có tiến độ.',
    },
    {
      key: 'name',
      header: 'Tên đơn vị',
      type: 'text',
      owner: 'admin',
      width: 300,
      required: true,
      help: 'Tên đầy đủ, dùng trong báo cáo.',
    },
    {
      key: 'kind',
      header: 'Loại',
      type: 'choice',
      owner: 'admin',
      width: 160,
      source: {
        choices: [
          { value: 'subordinate', label: 'Đảng ủy trực thuộc' },
          { value: 'office', label: 'Ban, đơn vị' },
        ],
      },
      help: 'Đảng ủy trực thuộc hoặc ban, đơn vị của cơ quan Đảng ủy.',
    },
    {
      key: 'mails',
      header: 'Thư điện tử',
      type: 'mails',
      owner: 'admin',
      width: 240,
      help: 'Một hoặc nhiều địa chỉ, cách nhau bằng dấu phẩy. Người có địa chỉ ở đây được nhập các dòng của đơn vị.',
    },
    {
      key: 'contact',
      header: 'Người phụ trách',
      type: 'text',
      owner: 'admin',
      width: 180,
      help: 'Họ tên, chức vụ của đầu mối.',
    },
    {
      key: 'wantsDigest',
      header: 'Nhận bản tóm tắt',
      type: 'flag',
      owner: 'admin',
      width: 110,
      help: 'Đánh dấu để đơn vị nhận một thư tóm tắt mỗi tuần.',
    },
    {
      key: 'active',
      header: 'Đang theo dõi',
      type: 'flag',
      owner: 'admin',
      width: 110,
      help: 'Bỏ dấu khi đơn vị không còn thực hiện kế hoạch; các dòng của đơn vị không tính nữa.',
    },
    findingsColumn(260),
  ],
  highlights: [{ column: 'findings', when: { filled: true }, colour: PALETTE.red }],
} as const satisfies Tab;
