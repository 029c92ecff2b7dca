/**
 * Every error that a caller can meet, on one page. Each carries its HTTP status and a Vietnamese `detail` that
 * says what is wrong, where, and what to do; adapters translate SDK errors into these; callers branch on class.
 */
export abstract class PlanSheetError extends Error {
  abstract readonly status: number;
  /** Last part of the problem's `type`, stable for machines. */
  abstract readonly code: string;
  /** Short Vietnamese title of this kind of problem. */
  abstract readonly title: string;
  /** The Vietnamese sentence people read. */
  readonly detail: string;

  constructor(detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.name = new.target.name;
    this.detail = detail;
  }
}

export class BadRequestError extends PlanSheetError {
  readonly status = 400;
  readonly code = 'bad-request';
  readonly title = 'Yêu cầu không đúng';
}

export class UnauthenticatedError extends PlanSheetError {
  readonly status = 401;
  readonly code = 'unauthenticated';
  readonly title = 'Chưa xác thực';
}

export class ForbiddenError extends PlanSheetError {
  readonly status = 403;
  readonly code = 'forbidden';
  readonly title = 'Không có quyền';
}

export class UnknownSpreadsheetError extends PlanSheetError {
  readonly status = 404;
  readonly code = 'unknown-spreadsheet';
  readonly title = 'Không tìm thấy bảng tính';
}

export class MethodNotAllowedError extends PlanSheetError {
  readonly status = 405;
  readonly code = 'method-not-allowed';
  readonly title = 'Sai phương thức';
}

/** A missing tab, a missing or doubled header: the run can't go on until a person mends the sheet. */
export class BrokenSheetError extends PlanSheetError {
  readonly status = 422;
  readonly code = 'broken-sheet';
  readonly title = 'Bảng tính thiếu phần cần thiết';
}

/** A file that no text can be taken from: unknown kind, scan, locked, damaged, or beyond the limits. */
export class UnreadableDocumentError extends PlanSheetError {
  readonly status = 422;
  readonly code = 'unreadable-document';
  readonly title = 'Không đọc được văn bản';
}

/** The sheet was changed by people faster than the run could follow; the next run settles it. */
export class SheetInMotionError extends PlanSheetError {
  readonly status = 409;
  readonly code = 'sheet-in-motion';
  readonly title = 'Bảng tính đang được sửa';
}

/** Google Sheets, Firestore or the mail server does not answer; trying again later may help. */
export class ServiceUnavailableError extends PlanSheetError {
  readonly status = 503;
  readonly code = 'service-unavailable';
  readonly title = 'Dịch vụ chưa sẵn sàng';
}

/** The mail server refused this receiver for good (5xx): never retried by itself. */
export class MailRefusedError extends PlanSheetError {
  readonly status = 502;
  readonly code = 'mail-refused';
  readonly title = 'Máy chủ thư từ chối người nhận';
}
