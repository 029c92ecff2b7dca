/** Which sentence a person reads when a token proves nobody. The verdict itself is the library's, never ours. */
export const MISSING_TOKEN = 'Yêu cầu chưa kèm mã xác thực; xin dùng menu "Kế hoạch" trong bảng tính.';
export const WRONG_AUDIENCE = 'Mã xác thực được cấp cho dịch vụ khác, không dùng được ở đây.';

export interface Expected {
  issuers: string[];
  audiences: string[];
}

/** Reads a refused token, unverified, only to say what is wrong with it; names nothing that is in it. */
export function explainRefusal(token: string, { issuers, audiences }: Expected, now: Date): string {
  const [header, claims] = token.split('.').slice(0, 2).map(decodePart);
  if (!header || !claims || token.split('.').length !== 3) return 'Mã xác thực không đúng dạng.';
  if (header.alg === 'none' || token.endsWith('.')) return 'Mã xác thực không có chữ ký.';
  if (!issuers.includes(String(claims.iss))) return 'Mã xác thực không do bên được tin cậy cấp.';
  if (!audiences.includes(String(claims.aud))) return WRONG_AUDIENCE;
  if (Number(claims.exp) * 1000 < now.getTime()) return 'Mã xác thực đã hết hạn; xin thử lại.';
  if (claims.email_verified !== true) return 'Địa chỉ thư trong mã xác thực chưa được xác minh.';
  return 'Chữ ký hoặc thời hạn của mã xác thực không hợp lệ.';
}

function decodePart(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
