/** What a person is told when an entry of theirs was not taken. */
import { cellName } from '../book/a1.ts';
import { Refused } from '../book/rest-client.ts';
import type { Toast } from '../shell/toasts.ts';
import type { Edit } from './edit.ts';
import { Overtaken } from './edit-writer.ts';

/** Of the entry, what is repeated to the person. */
const MAX_REPEATED = 200;

function reasonOf(error: Error, owner: string | null): string {
  if (error instanceof Overtaken) return error.message;
  if (owner !== null) return owner;
  return error instanceof Refused && error.status === 403
    ? 'Ô này vừa được khóa hoặc ông/bà không có quyền sửa.'
    : 'Máy chủ không nhận nội dung này.';
}

/** @param owner whose cells they are, in a sentence, where that is the reason */
export function refusalOf({ cells }: Edit, error: Error, owner: string | null): Toast {
  const [first] = cells;
  const name = first ? cellName(first.row, first.column) : '';
  const typed = cells.map(({ text }) => String(text)).join('\n');
  return {
    title: `Chưa ghi được ô ${name}${cells.length > 1 ? ` và ${cells.length - 1} ô khác` : ''}`,
    message: `${reasonOf(error, owner)} Nội dung đã nhập: “${typed.slice(0, MAX_REPEATED)}”. Giá trị cũ được giữ nguyên.`,
    kind: 'warning',
    keep: true,
    copy: typed,
  };
}
