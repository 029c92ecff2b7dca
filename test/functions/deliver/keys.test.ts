import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageIdOf } from '../../../functions/deliver/message-id.ts';
import { receiverKey } from '../../../functions/deliver/receiver-key.ts';
import type { Delivery } from '../../../functions/ports.ts';

describe('the key of a receiver', () => {
  test('is 24 hex digits that do not show the address', () => {
    expect(receiverKey('du01@dangbo.example')).toMatch(/^[0-9a-f]{24}$/);
  });

  test('is the same however the address is capitalised, and another for another address', () => {
    expect(receiverKey(' DU01@Dangbo.example')).toBe(receiverKey('du01@dangbo.example'));
    expect(receiverKey('du02@dangbo.example')).not.toBe(receiverKey('du01@dangbo.example'));
  });
});

describe('the Message-ID', () => {
  const delivery: fc.Arbitrary<Delivery> = fc.record({
    spreadsheetId: fc.constantFrom('sheet-1', 'sheet-2', '<evil>\r\nBcc: x@y.z'),
    kind: fc.constantFrom('weekly-report', 'digest', 'reminder'),
    period: fc.constantFrom('2022-W11', '2022-W12', '2022-03-18'),
    receiver: fc.constantFrom(receiverKey('a@b.example'), receiverKey('c@b.example')),
  });

  test('is the same for the same delivery and differs for every other', () => {
    fc.assert(
      fc.property(delivery, delivery, (one, other) => {
        expect(messageIdOf(one) === messageIdOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  test('is well formed whatever the spreadsheet is called', () => {
    fc.assert(
      fc.property(delivery, (one) => {
        expect(messageIdOf(one)).toMatch(/^<[a-z0-9.-]+@[0-9a-f]+\.plansheet\.invalid>$/);
      }),
    );
  });
});
