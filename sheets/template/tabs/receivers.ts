import type { Tab } from '../declaration.ts';
import { PALETTE } from '../palette.ts';
import { findingsColumn } from './findings-column.ts';

export const RECEIVERS_TAB = {
  key: 'receivers',
  title: 'Người nhận',
  sheetId: 1005,
  frozenColumns: 0,
  spareRows: 30,
  purpose: 'Ai nhận báo cáo tuần và tên ghi ở “Nơi nhận”.',
  columns: [
    {
      key: 'name',
      header: 'Họ tên hoặc tên cơ quan',
      type: 'text',
      owner: 'admin',
      width: 260,
      required: true,
      help: 'Người hoặc cơ quan nhận.',
    },
    {
      key: 'title',
      header: 'Chức vụ',
      type: 'text',
      owner: 'admin',
      width: 220,
      help: 'Chức vụ của người nhận.',
    },
    { key: 'mail', header: 'Thư điện tử', type: 'mails', owner: 'admin', width: 240, help: 'Một địa chỉ.' },
    {
      key: 'purpose',
      header: 'Để',
      type: 'text',
      owner: 'admin',
      width: 100,
      help: 'Ghi ở “Nơi nhận”: để b/c (để báo cáo), để t/h (để thực hiện).',
    },
    {
      key: 'role',
      header: 'Vai trò',
      type: 'choice',
      owner: 'admin',
      width: 180,
      required: true,
      source: {
        choices: [
          { value: 'standing-committee', label: 'Ban Thường vụ' },
          { value: 'copy', label: 'Nhận bản sao' },
          { value: 'none', label: 'Chỉ ghi Nơi nhận' },
        ],
      },
      help: '“Ban Thường vụ” và “Nhận bản sao” được gửi báo cáo tuần qua thư.',
    },
    findingsColumn(260),
  ],
  highlights: [{ column: 'findings', when: { filled: true }, colour: PALETTE.red }],
} as const satisfies Tab;
