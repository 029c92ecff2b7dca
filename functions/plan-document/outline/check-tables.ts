import { finding } from '../findings.ts';
import type { DocumentFinding } from '../plan-document.ts';
import type { OutlineNode } from './outline-node.ts';

/** Rows of tables that hold words but name no work. */
export function checkTables({ tables, children }: OutlineNode): DocumentFinding[] {
  const advice = 'hàng này của bảng không có nội dung công việc nên chưa được đọc; kiểm tra lại bảng.';
  const strays = tables.flatMap((table) => table.strays);
  return [
    ...strays.map(({ line, words }) => finding('warning', 'table.row-unread', line, words, advice)),
    ...children.flatMap(checkTables),
  ];
}
