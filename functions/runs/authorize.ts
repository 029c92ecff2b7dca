import { ForbiddenError, UnknownSpreadsheetError } from '../errors.ts';
import type { Settings } from '../plan/plan.ts';
import type { RunContext } from './services.ts';

/** @throws UnknownSpreadsheetError for a spreadsheet that this deployment does not serve. */
export function assertServed({ services, spreadsheetId }: RunContext): void {
  if (!services.spreadsheets.has(spreadsheetId)) {
    throw new UnknownSpreadsheetError(
      'Không tìm thấy bảng tính này trong các kế hoạch được theo dõi; kiểm tra lại mã bảng tính.',
    );
  }
}

/**
 * Only listed admins, and the scheduler where the schedule may ask.
 * @param settings `null` where the sheet's settings can't be read: then only admins by deployment pass.
 * @throws ForbiddenError
 */
export function assertAdmin({ caller, services, scheduled }: RunContext, settings: Settings | null): void {
  if (caller.kind === 'scheduler') {
    if (scheduled) return;
    throw new ForbiddenError('Lịch tự động không được dùng chức năng này.');
  }
  if (services.admins.has(caller.email) || settings?.admins.includes(caller.email)) return;
  throw new ForbiddenError(
    'Chỉ quản trị có tên trong tab “Cấu hình” mới dùng được chức năng này; hãy nhờ quản trị thực hiện hoặc thêm địa chỉ của bạn.',
  );
}
