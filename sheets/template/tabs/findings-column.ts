import type { Column } from '../declaration.ts';

/** The system column that tells, beside each row, what is wrong with it. */
export const findingsColumn = <W extends number>(width: W) =>
  ({
    key: 'findings',
    header: 'Lỗi, cảnh báo',
    type: 'long-text',
    owner: 'system',
    width,
    help: 'Hệ thống ghi: điều cần sửa ở dòng này và cách sửa. Trống là không có lỗi.',
  }) as const satisfies Column;
