import { RECEIVERS_TAB } from '../../sheets/template/tabs/receivers.ts';
import type { Receiver, ReceiverRole } from '../plan/plan.ts';
import type { Problem } from './cells/reading.ts';
import { readRows, type TabReading, type TabRows } from './tab-rows.ts';

const NO_MAIL: Problem = {
  code: 'receiver.no-mail',
  severity: 'warning',
  message:
    'đang để trống nên người này không nhận được báo cáo; ghi một địa chỉ, hoặc chọn vai trò “Chỉ ghi Nơi nhận”.',
};

const SEVERAL_MAILS: Problem = {
  code: 'receiver.several-mails',
  severity: 'warning',
  message: 'có nhiều hơn một địa chỉ, chỉ địa chỉ đầu được dùng; thêm một dòng cho mỗi người nhận.',
};

/** Those named at "Nơi nhận"; who has no readable role is sent nothing. */
export function readReceivers(rows: TabRows): TabReading<Receiver[]> {
  return readRows(RECEIVERS_TAB, rows, ({ readings, sheetRow }, reader, findings) => {
    const mails = readings.mail.value ?? [];
    const role = (readings.role.value ?? 'none') as ReceiverRole;
    if (role !== 'none' && mails.length === 0 && !readings.mail.problem) {
      findings.push(reader.finding(sheetRow, 'mail', NO_MAIL));
    }
    if (mails.length > 1) findings.push(reader.finding(sheetRow, 'mail', SEVERAL_MAILS));
    return {
      name: readings.name.value ?? '',
      title: readings.title.value ?? '',
      mail: mails[0] ?? '',
      purpose: readings.purpose.value ?? '',
      role,
      sheetRow,
    };
  });
}
