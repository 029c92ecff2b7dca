import type { SheetContent } from './sheet-content.ts';

/**
 * The example without its invented addresses, which Google can give no rights to and no mail reaches: units get
 * no digest, and the first admin alone gets the weekly report.
 */
export function forDemonstration(content: SheetContent, admins: readonly string[]): SheetContent {
  const [admin = ''] = admins;
  return {
    ...content,
    units: content.units.map(({ mails: _mails, ...unit }) => ({ ...unit, wantsDigest: false })),
    receivers: [
      { name: 'Quản trị', mail: admin, role: 'Nhận bản sao' },
      ...content.receivers.map(({ mail: _mail, ...receiver }) => ({ ...receiver, role: 'Chỉ ghi Nơi nhận' })),
    ],
    settings: { ...content.settings, replyTo: '' },
  };
}
