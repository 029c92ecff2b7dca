import type { OutgoingMail } from '../../../functions/deliver/deliver-one.ts';
import type { MailMessage } from '../../../functions/ports.ts';

export function sampleMessage(address: string): Omit<MailMessage, 'messageId'> {
  return {
    to: { name: 'Đảng ủy Cơ quan', address },
    from: { name: 'Ban Tuyên giáo', address: 'bantuyengiao@dangbo.example' },
    replyTo: 'btg@dangbo.example',
    subject: 'Báo cáo tuần',
    html: '<p>Kính gửi</p>',
    text: 'Kính gửi',
    references: [],
    attachments: [],
  };
}

/** A digest of week 2022-W11 to a receiver whose key is its name. */
export function sampleMail(receiver: string): OutgoingMail {
  return {
    delivery: { spreadsheetId: 'sheet', kind: 'digest', period: '2022-W11', receiver },
    to: `${receiver}@dangbo.example`,
    compose: async () => sampleMessage(`${receiver}@dangbo.example`),
  };
}
