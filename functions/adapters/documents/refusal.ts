import { UnreadableDocumentError } from '../../errors.ts';

/** Why a file is refused; thrown where it shows, also in the worker thread, where only the code gets out. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** After "Tệp “ke-hoach.pdf”". */
const SENTENCES = {
  empty: 'trống, không có nội dung. Hãy kiểm tra lại rồi chọn đúng tệp kế hoạch.',
  'too-large':
    'lớn quá 20 MB. Hãy bỏ bớt hình ảnh, hoặc chép riêng phần chữ sang một tệp .docx mới rồi nhập tệp đó.',
  'too-much-inside':
    'có nội dung vượt mức cho phép (2 triệu ký tự, 500 trang PDF hoặc 50 MB khi giải nén). Hãy tách riêng phần kế hoạch thành một tệp nhỏ hơn.',
  'too-slow':
    'cần quá nhiều thời gian hoặc bộ nhớ để đọc. Hãy chép phần chữ sang một tệp .docx mới rồi nhập tệp đó.',
  unsafe:
    'có cấu trúc bất thường, có thể gây hại, nên không được mở. Hãy chép phần chữ sang một tệp .docx mới rồi nhập tệp đó.',
  damaged:
    'bị hỏng hoặc không đúng định dạng mà tên tệp cho biết. Hãy mở tệp, lưu lại dưới dạng .docx rồi nhập lại.',
  encrypted: 'được bảo vệ bằng mật khẩu. Hãy gỡ mật khẩu, lưu lại rồi nhập lại.',
  scan: 'không có chữ, có thể là bản quét (ảnh chụp). Hãy nhận dạng chữ (OCR) trước, hoặc dùng tệp Word gốc.',
  'old-word':
    'thuộc loại Word cũ (.doc). Hãy mở bằng Word, chọn Lưu thành (Save As) loại .docx rồi nhập lại.',
  'rich-text': 'thuộc loại .rtf. Hãy mở bằng Word, chọn Lưu thành (Save As) loại .docx rồi nhập lại.',
  'open-document': 'thuộc loại .odt. Hãy mở bằng LibreOffice, lưu thành loại .docx rồi nhập lại.',
  spreadsheet: 'là bảng tính. Hãy chép phần kế hoạch sang một tệp .docx rồi nhập tệp đó.',
  slides: 'là bài trình chiếu. Hãy chép phần kế hoạch sang một tệp .docx rồi nhập tệp đó.',
  image: 'là hình ảnh. Hãy nhận dạng chữ (OCR) để có tệp .docx hoặc .txt, hoặc dùng tệp Word gốc.',
  'web-page': 'là trang web (HTML). Hãy mở bằng Word, chọn Lưu thành (Save As) loại .docx rồi nhập lại.',
  'other-zip':
    'là tệp nén nhưng không phải văn bản Word. Hãy giải nén rồi nhập tệp .docx hoặc .pdf bên trong.',
  encoding:
    'không dùng bảng mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258). Hãy lưu lại với bảng mã UTF-8, hoặc dùng tệp .docx.',
  'legacy-letters':
    'gõ bằng phông chữ cũ (bảng mã TCVN3, như .VnTime). Hãy chuyển sang bảng mã Unicode (chẳng hạn bằng UniKey) rồi nhập lại.',
  unknown: 'thuộc loại không đọc được. PlanSheet nhận tệp .docx, .pdf có chữ, .txt và .md.',
} as const;

export type RefusalCode = keyof typeof SENTENCES;

const NAME_LENGTH = 80;

/** The sentence a person reads about the file they chose. */
export function unreadable(fileName: string, code: RefusalCode, cause?: unknown): UnreadableDocumentError {
  const shown = fileName.replace(/\p{Cc}+/gu, ' ').slice(0, NAME_LENGTH);
  return new UnreadableDocumentError(`Tệp “${shown}” ${SENTENCES[code]}`, { cause });
}
