import type { Column } from '../declaration.ts';

/**
 * The weeks beside the table: a block of its own from the first row on, so that the chart over it stays right
 * however many activities and units the plan comes to hold. Newest last.
 */
export const TREND_COLUMNS = [
  {
    key: 'week',
    header: 'Tuần',
    type: 'text',
    owner: 'system',
    width: 90,
    help: 'Các tuần đã chốt số liệu, rồi đến tuần này theo số liệu lúc tính; không liên quan đến các cột bên trái.',
  },
  {
    key: 'weekDoneOnTime',
    header: 'Hoàn thành đúng hạn (theo tuần)',
    type: 'count',
    owner: 'system',
    width: 110,
    help: 'Số của toàn kế hoạch trong báo cáo tuần đó.',
  },
  {
    key: 'weekDoneLate',
    header: 'Hoàn thành quá hạn (theo tuần)',
    type: 'count',
    owner: 'system',
    width: 110,
    help: 'Số của toàn kế hoạch trong báo cáo tuần đó.',
  },
  {
    key: 'weekRunning',
    header: 'Đang thực hiện trong hạn (theo tuần)',
    type: 'count',
    owner: 'system',
    width: 110,
    help: 'Số của toàn kế hoạch trong báo cáo tuần đó.',
  },
  {
    key: 'weekOverdue',
    header: 'Đang thực hiện quá hạn (theo tuần)',
    type: 'count',
    owner: 'system',
    width: 110,
    help: 'Số của toàn kế hoạch trong báo cáo tuần đó.',
  },
  {
    key: 'weekDoneRate',
    header: 'Tỷ lệ hoàn thành (theo tuần)',
    type: 'rate',
    owner: 'system',
    width: 110,
    help: 'Đã hoàn thành / đến hạn trong báo cáo tuần đó.',
  },
] as const satisfies readonly Column[];

/** A year of weeks and the present one. */
export const TREND_WEEKS = 53;
