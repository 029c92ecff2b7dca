/** Calls Google with a retry budget and speaks of failures in the project's own errors. */
import {
  ForbiddenError,
  type PlanSheetError,
  ServiceUnavailableError,
  SheetInMotionError,
  UnknownSpreadsheetError,
} from '../../errors.ts';

export interface RetryBudget {
  attempts: number;
  /** Milliseconds for all attempts and the pauses between them. */
  totalMs: number;
  /** The pause before attempt n+1 is drawn from 0 to `baseMs · 2^n` (full jitter). */
  baseMs: number;
  random: () => number;
  now: () => number;
  pause: (ms: number) => Promise<void>;
}

export const STANDARD_BUDGET: RetryBudget = {
  attempts: 6,
  totalMs: 90_000,
  baseMs: 500,
  random: Math.random,
  now: Date.now,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** For what must not be repeated, such as appending a row. */
export const ONCE: RetryBudget = { ...STANDARD_BUDGET, attempts: 1 };

/** Google's words for a write into a protected range, which it answers with 400 and not with 403. */
const PROTECTED = /protected cell or object/i;

const RETRYABLE = new Set([429, 500, 502, 503, 504]);

interface Failure {
  status: number | null;
  message: string;
  retryAfterMs: number | null;
}

/**
 * Runs `call` until it answers, the budget is spent or the failure is final. Only for calls that may be
 * repeated: reads, and writes of given values to given cells.
 */
export async function callGoogle<T>(
  call: () => Promise<T>,
  budget: RetryBudget = STANDARD_BUDGET,
): Promise<T> {
  const start = budget.now();
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const failure = describe(error);
      const wait = Math.max(failure.retryAfterMs ?? 0, budget.random() * budget.baseMs * 2 ** attempt);
      const mayRetry = failure.status === null || RETRYABLE.has(failure.status);
      if (!mayRetry || attempt >= budget.attempts || budget.now() - start + wait > budget.totalMs) {
        throw translate(failure, error);
      }
      await budget.pause(wait);
    }
  }
}

function describe(error: unknown): Failure {
  const { response, message, code } = error as {
    response?: { status?: number; data?: { error?: { message?: string } }; headers?: Headers };
    message?: string;
    code?: unknown;
  };
  const retryAfter = Number(response?.headers?.get?.('retry-after') ?? Number.NaN);
  return {
    // A failure without a response is a network failure; an Error of our own making has neither code nor response.
    status: response?.status ?? (code === undefined && !(error instanceof TypeError) ? 0 : null),
    message: response?.data?.error?.message ?? message ?? '',
    retryAfterMs: Number.isFinite(retryAfter) ? retryAfter * 1000 : null,
  };
}

function translate(failure: Failure, cause: unknown): PlanSheetError | unknown {
  if (PROTECTED.test(failure.message)) {
    return new ForbiddenError(
      'Hệ thống không được ghi vào một vùng được bảo vệ; chủ bảng tính mở Dữ liệu → Bảo vệ trang tính và dải ô, thêm tài khoản dịch vụ vào vùng “Cột của quản trị” của tab “Tiến độ” và vùng của tab “Kế hoạch”, rồi chạy lại.',
      { cause },
    );
  }
  switch (failure.status) {
    case 0:
      return cause;
    case 404:
      return new UnknownSpreadsheetError(
        'Không tìm thấy bảng tính này; kiểm tra lại mã bảng tính, hoặc bảng tính đã bị xóa.',
        { cause },
      );
    case 401:
    case 403:
      return new ForbiddenError(
        'Hệ thống không được phép mở hoặc ghi bảng tính; hãy chia sẻ bảng tính cho tài khoản dịch vụ với quyền Người chỉnh sửa.',
        { cause },
      );
    case 400:
      // What we ask is right for the sheet as it was read; Google refuses it when tabs or rows went meanwhile.
      return new SheetInMotionError(
        'Bảng tính vừa bị thay đổi cấu trúc trong lúc hệ thống đang chạy; hãy chạy lại sau ít phút.',
        { cause },
      );
    default:
      return new ServiceUnavailableError(
        'Google Sheets chưa trả lời được (quá tải hoặc mất kết nối); dữ liệu đã nhập vẫn còn, hãy chạy lại sau ít phút.',
        { cause },
      );
  }
}
