/** Structured log lines for Cloud Logging: one JSON object a line, never cell text, names or addresses. */
export type LogSeverity = 'INFO' | 'WARNING' | 'ERROR';

export type LogFields = Record<string, string | number | boolean | null>;

export interface Log {
  write(severity: LogSeverity, message: string, fields?: LogFields): void;
}

export const consoleLog: Log = {
  write(severity, message, fields = {}) {
    const line = `${JSON.stringify({ severity, message, ...fields })}\n`;
    (severity === 'INFO' ? process.stdout : process.stderr).write(line);
  },
};
