/** The sentences for times that cannot be read: what was read, what is wrong, what to do. */
import { quote } from '../../sheet-rows/cells/reading.ts';
import type { WindowProblem } from './window-mention.ts';

export type ProblemCode = 'impossible-date' | 'no-year' | 'end-before-start' | 'undecided' | 'blank-start';

const ADVICE: Readonly<Record<ProblemCode, string>> = {
  'impossible-date': 'không có ngày này trong lịch; sửa lại trong văn bản hoặc tự điền thời hạn.',
  'no-year': 'không ghi năm và văn bản không cho biết năm nào; ghi thêm năm hoặc chọn năm của kế hoạch.',
  'end-before-start': 'ngày kết thúc đứng trước ngày bắt đầu; sửa lại trong văn bản hoặc tự điền thời hạn.',
  'blank-start': 'ngày bắt đầu còn để trống nên chỉ tính hạn cuối; điền vào văn bản hoặc tự điền thời hạn.',
  undecided: 'chưa rõ là ngày nào; ghi rõ ngày, tháng, năm hoặc tự điền thời hạn.',
};

export const problemOf = (code: ProblemCode, phrase: string): WindowProblem => ({
  code,
  message: `${quote(phrase)}: ${ADVICE[code]}`,
});
