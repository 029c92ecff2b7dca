/** Dialogs and sidebars that scripts make of HTML: in a frame of their own that reaches nothing but the script. */
import { element } from '../shell/element.ts';
import { callScript } from './script-client.ts';

export interface HtmlWindow {
  title: string;
  width?: number;
  height?: number;
  html: string;
}

/** `google.script` for the page in the frame: calls go to this window as messages. */
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

interface FrameMessage {
  plansheet?: 'run' | 'close';
  id: number;
  name: string;
  args: unknown[];
}

async function answerCall(session: string, { id, name, args }: FrameMessage): Promise<object> {
  try {
    const answer = (await callScript(session, { function: name, args })) as { value?: unknown } | null;
    return { id, value: answer && 'value' in answer ? answer.value : answer };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}

function frameOf(title: string, html: string): HTMLIFrameElement {
  const frame = element('iframe', { title, sandbox: 'allow-scripts allow-popups allow-forms allow-modals' });
  frame.srcdoc = BRIDGE + html;
  return frame;
}

function serve(frame: HTMLIFrameElement, session: string, close: () => void): () => void {
  const listen = async ({ source, data }: MessageEvent<FrameMessage | null>) => {
    if (source !== frame.contentWindow || !data?.plansheet) return;
    if (data.plansheet === 'close') close();
    else frame.contentWindow?.postMessage(await answerCall(session, data), '*');
  };
  addEventListener('message', listen);
  return () => removeEventListener('message', listen);
}

function windowBox(kind: 'html-dialog' | 'sidebar', { title, html, width, height }: HtmlWindow) {
  const frame = frameOf(title, html);
  if (kind === 'html-dialog') {
    frame.style.width = `${width ?? 600}px`;
    frame.style.height = `${height ?? 400}px`;
  }
  const closeButton = element('button', { type: 'button', class: 'close', 'aria-label': 'Đóng cửa sổ' }, '×');
  const parts = [element('div', { class: 'window-head' }, element('h2', {}, title), closeButton), frame];
  return { frame, closeButton, parts };
}

/** A window over the sheet, closed with Escape, its button or by its own script. */
export function showHtmlDialog(session: string, shown: HtmlWindow, onClose: () => void): void {
  const { frame, closeButton, parts } = windowBox('html-dialog', shown);
  const box = element('dialog', { class: 'html-dialog', 'aria-label': shown.title }, ...parts);
  const close = () => box.close();
  const stop = serve(frame, session, close);
  box.addEventListener('close', () => {
    stop();
    box.remove();
    onClose();
  });
  closeButton.addEventListener('click', close);
  document.body.append(box);
  box.showModal();
}

/** A window beside the sheet; a second one takes its place. */
export function showSidebar(session: string, shown: HtmlWindow): void {
  document.querySelector('aside.sidebar')?.remove();
  const { frame, closeButton, parts } = windowBox('sidebar', shown);
  const box = element('aside', { class: 'sidebar', 'aria-label': shown.title }, ...parts);
  const close = () => {
    stop();
    box.remove();
  };
  const stop = serve(frame, session, close);
  closeButton.addEventListener('click', close);
  document.body.append(box);
}
