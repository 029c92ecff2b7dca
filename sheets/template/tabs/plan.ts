import type { WindowKind } from '../../../functions/plan/plan.ts';
import type { Choice, Tab } from '../declaration.ts';
import { PALETTE } from '../palette.ts';
import { findingsColumn } from './findings-column.ts';

const WINDOW_LABEL: Record<WindowKind, string> = {
  range: 'Khoảng thời gian',
  month: 'Tháng',
  quarter: 'Quý',
  year: 'Năm',
  deadline: 'Hạn chót',
  event: 'Theo sự kiện',
  continuous: 'Thường xuyên',
  unstated: 'Chưa xác định',
};

export const WINDOW_CHOICES: readonly Choice[] = Object.entries(WINDOW_LABEL).map(([value, label]) => ({
  value,
  label,
}));

export const PLAN_TAB = {
  key: 'plan',
  title: 'Kế hoạch',
  sheetId: 1001,
  frozenColumns: 1,
  spareRows: 20,
  purpose: 'Các hoạt động của kế hoạch và thời hạn của từng hoạt động; quản trị nhập một lần, mọi người xem.',
  columns: [
    {
      key: 'code',
      header: 'Mã hoạt động',
      type: 'code',
      owner: 'admin',
      width: 90,
      required: true,
      help: 'Mã cố định của hoạt động, ví dụ HĐ01. Không đổi mã khi đã có tiến độ.',
    },
    {
      key: 'name',
      header: 'Nội dung hoạt động',
      type: 'long-text',
      owner: 'admin',
      width: 420,
      required: true,
      help: 'Tên ngắn gọn của hoạt động, như trong kế hoạch.',
    },
    {
      key: 'windowKind',
      header: 'Loại thời hạn',
      type: 'choice',
      owner: 'admin',
      width: 140,
      required: true,
      source: { choices: WINDOW_CHOICES },
      help: 'Chọn trong danh sách. “Theo sự kiện” chờ đến khi biết ngày của sự kiện.',
    },
    {
      key: 'start',
      header: 'Bắt đầu',
      type: 'date',
      owner: 'admin',
      width: 100,
      period: 'first-day',
      help: 'Ngày đầu của thời hạn (ngày/tháng/năm). “3/2022” được hiểu là ngày 01/03/2022.',
    },
    {
      key: 'end',
      header: 'Kết thúc',
      type: 'date',
      owner: 'admin',
      width: 100,
      period: 'last-day',
      help: 'Ngày cuối của thời hạn, tính cả ngày đó đến 24 giờ. “4/2022” được hiểu là ngày 30/04/2022.',
    },
    {
      key: 'event',
      header: 'Sự kiện',
      type: 'text',
      owner: 'admin',
      width: 200,
      help: 'Tên sự kiện mà hoạt động chờ. Khi biết ngày, nhập ngày vào Bắt đầu và Kết thúc (sự kiện một ngày: chỉ cần một ô).',
    },
    {
      key: 'lead',
      header: 'Chủ trì',
      type: 'text',
      owner: 'admin',
      width: 180,
      help: 'Cơ quan, đơn vị chủ trì.',
    },
    {
      key: 'coordinating',
      header: 'Phối hợp',
      type: 'text',
      owner: 'admin',
      width: 220,
      help: 'Cơ quan, đơn vị phối hợp.',
    },
    {
      key: 'targetQuantity',
      header: 'Chỉ tiêu',
      type: 'quantity',
      owner: 'admin',
      width: 90,
      help: 'Số lượng phải đạt của cả kế hoạch, ví dụ 150. Để trống nếu không giao chỉ tiêu.',
    },
    {
      key: 'targetUnit',
      header: 'Đơn vị tính',
      type: 'text',
      owner: 'admin',
      width: 110,
      help: 'Cái được đếm, ví dụ: căn nhà.',
    },
    {
      key: 'moneyPerUnit',
      header: 'Kinh phí một đơn vị tính (đồng)',
      type: 'money',
      owner: 'admin',
      width: 150,
      help: 'Số tiền cho một đơn vị tính, ví dụ 50.000.000.',
    },
    findingsColumn(260),
  ],
  highlights: [{ column: 'findings', when: { filled: true }, colour: PALETTE.red }],
} as const satisfies Tab;
