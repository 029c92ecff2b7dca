/** `google.script` for the page in a frame: its calls go to the window around it as messages (pure). */

const BRIDGE = `<script>
(() => {
  const waiting = new Map();
  let count = 0;
  addEventListener('message', ({ data }) => {
    const call = waiting.get(data && data.id);
    if (!call) return;
    waiting.delete(data.id);
    const handler = data.error === undefined ? call.success : call.failure;
    if (handler) handler(data.error === undefined ? data.value : new Error(data.error), call.user);
  });
  const runner = (call) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (success) => runner({ ...call, success });
    if (name === 'withFailureHandler') return (failure) => runner({ ...call, failure });
    if (name === 'withUserObject') return (user) => runner({ ...call, user });
    return (...args) => {
      waiting.set(++count, call);
      parent.postMessage({ plansheet: 'run', id: count, name, args }, '*');
    };
  } });
  const close = () => parent.postMessage({ plansheet: 'close' }, '*');
  addEventListener('keydown', ({ key }) => { if (key === 'Escape') close(); });
  globalThis.google = { script: { host: { close }, get run() { return runner({}); } } };
})();
</script>`;

/** Before these a script may not stand, or the page is shown as in the nineties. */
const OPENING = /^(?:\s*<!--[\s\S]*?-->)*\s*<!doctype[^>]*>(?:\s*<html\b[^>]*>)?(?:\s*<head\b[^>]*>)?/i;

/** The page with the bridge before its own scripts; a page without a doctype gets one, as at Google. */
export function withBridge(html: string): string {
  const [opening] = OPENING.exec(html) ?? [];
  if (opening === undefined) return `<!doctype html>${BRIDGE}${html}`;
  return opening + BRIDGE + html.slice(opening.length);
}
