import type { MailMessage } from '../../../../functions/ports.ts';

export function sampleMessage(changes: Partial<MailMessage> = {}): MailMessage {
  return {
    to: { name: 'Đảng ủy Cơ quan A01', address: 'du01@dangbo.example' },
    from: { name: 'Ban Tuyên giáo', address: 'bantuyengiao@dangbo.example' },
    replyTo: 'btg@dangbo.example',
    subject: 'Báo cáo tuần 11/2022',
    html: '<p>Kính gửi <b>Ban Thường vụ</b></p>',
    text: 'Kính gửi Ban Thường vụ',
    messageId: '<digest.2022-w11.a1b2@x.plansheet.invalid>',
    references: ['<digest.2022-w10.a1b2@x.plansheet.invalid>'],
    attachments: [],
    ...changes,
  };
}
