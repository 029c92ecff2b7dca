const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** Whether a Host header names this machine: another name means a web page that rebound its own to us. */
export const isLoopbackHost = (host: string | undefined): boolean => LOOPBACK.test(host ?? '');
