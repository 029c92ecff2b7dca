import { MailRefusedError, ServiceUnavailableError } from '../../errors.ts';
import { AcceptanceUnknownError } from './acceptance-unknown.ts';

/** The fields nodemailer sets on its errors. */
interface SmtpFailure {
  code?: string;
  /** Node's own code underneath. */
  originalCode?: string;
  timeoutType?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/** What can only happen before a message is handed over. */
const BEFORE_THE_MESSAGE = new Set<unknown>([
  ...['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EOAUTH2', 'EPROXY', 'ECONFIG', 'EENVELOPE'],
  ...['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'CONNECT_TIMEOUT', 'GREETING_TIMEOUT'],
]);
/** A server that answers 5xx to these refuses the receiver or the message; elsewhere it refuses us. */
const ABOUT_THIS_MAIL = new Set<unknown>(['RCPT TO', 'DATA']);
/** "Bad sequence of commands": about the session. */
const BAD_SEQUENCE = 503;

/** nodemailer's failure in the words of the ports; the server's own text stays in `cause`: it names addresses. */
export function translateSmtpError(error: unknown): Error {
  const failure = (error instanceof Error ? error : {}) as SmtpFailure;
  const { code, originalCode, timeoutType, responseCode } = failure;
  if (isRefusal(failure)) {
    const detail = `Máy chủ thư từ chối nhận thư cho địa chỉ này (mã ${replyCode(failure)}).`;
    return new MailRefusedError(detail, { cause: error });
  }
  const before = [code, originalCode, timeoutType].find((known) => BEFORE_THE_MESSAGE.has(known));
  // Any other answer than 2xx also means: not accepted.
  if (responseCode || before) {
    const reason = responseCode ? `mã ${replyCode(failure)}` : before;
    return new ServiceUnavailableError(`Máy chủ thư tạm thời chưa nhận thư (${reason}).`, { cause: error });
  }
  return new AcceptanceUnknownError({ cause: error });
}

function isRefusal({ responseCode = 0, command }: SmtpFailure): boolean {
  return responseCode >= 500 && responseCode !== BAD_SEQUENCE && ABOUT_THIS_MAIL.has(command);
}

/** `550 5.1.1`: with the enhanced status of RFC 3463 where the server gives one. */
function replyCode({ responseCode, response = '' }: SmtpFailure): string {
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  return enhanced ? `${responseCode} ${enhanced}` : `${responseCode}`;
}
