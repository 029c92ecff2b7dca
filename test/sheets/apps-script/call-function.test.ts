import { describe, expect, it } from 'vitest';
import { type Answer, fakeGoogle } from './fake-google.ts';

const problem = (status: number, detail: string): Answer => ({
  code: status,
  text: JSON.stringify({ type: 'about:blank', status, title: 'Lỗi', detail }),
});

const shown = (google: ReturnType<typeof fakeGoogle>): string => {
  google.run('recalculate');
  return google.alerts[0]?.text ?? '';
};

describe('a call to a function', () => {
  it('posts JSON with the spreadsheet and the identity of the person', () => {
    const google = fakeGoogle();
    google.run('recalculate');
    expect(google.sent).toHaveLength(1);
    expect(google.sent[0]).toEqual({
      url: 'https://functions.example/recalculate',
      options: {
        method: 'post',
        contentType: 'application/json',
        headers: { Authorization: 'Bearer token-of-admin' },
        payload: '{"spreadsheetId":"sheet-1"}',
        muteHttpExceptions: true,
      },
    });
  });

  it('shows the message of a good answer', () => {
    const message = 'Đã kiểm tra 816 dòng.';
    expect(shown(fakeGoogle({ answer: () => ({ code: 200, text: JSON.stringify({ message }) }) }))).toBe(
      message,
    );
  });

  it.each([401, 403, 404, 409, 422, 503])('shows the detail of a %i problem', (status) => {
    const detail = 'Tab “Tiến độ” thiếu cột “Kết quả”.';
    expect(shown(fakeGoogle({ answer: () => problem(status, detail) }))).toBe(detail);
  });

  it.each([
    { name: 'an error page', answer: { code: 502, text: '<html>Bad Gateway</html>' }, says: 'lỗi 502' },
    { name: 'a problem without detail', answer: { code: 500, text: '{}' }, says: 'lỗi 500' },
    { name: 'an answer that is no JSON', answer: { code: 200, text: 'ok' }, says: 'không đúng dạng' },
    { name: 'JSON that is no object', answer: { code: 200, text: '7' }, says: 'không đúng dạng' },
  ])('says in Vietnamese what is wrong with $name', ({ answer, says }) => {
    const text = shown(fakeGoogle({ answer: () => answer }));
    expect(text).toContain(says);
    expect(text).not.toContain('<html>');
  });

  it('says in Vietnamese that the network failed, and nothing of its error', () => {
    const answer = () => {
      throw new Error('DNS error: https://functions.example');
    };
    expect(shown(fakeGoogle({ answer }))).toMatch(/^Không kết nối được tới dịch vụ\./);
  });

  it('says how to set the address of the functions, and calls nothing', () => {
    const google = fakeGoogle({ functionsUrl: null });
    expect(shown(google)).toContain('FUNCTIONS_URL');
    expect(google.sent).toEqual([]);
  });

  it('calls nothing for a person without an identity', () => {
    const google = fakeGoogle({ token: null });
    expect(shown(google)).toContain('tài khoản');
    expect(google.sent).toEqual([]);
  });
});
