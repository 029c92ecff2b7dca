/** Dialogs and sidebars that scripts make of HTML: in a frame of their own that reaches nothing but the script. */
import type { FramedPage } from '../../../apps-script/protocol.ts';
import { element, freshId } from '../shell/element.ts';
import { focusGrid } from '../shell/regions.ts';
import { withBridge } from './frame-bridge.ts';
import { callScript } from './script-client.ts';

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
  frame.srcdoc = withBridge(html);
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

type Kind = 'html-dialog' | 'sidebar';

interface WindowParts {
  frame: HTMLIFrameElement;
  headingId: string;
  closeButton: HTMLButtonElement;
  parts: HTMLElement[];
}

function windowParts(kind: Kind, { title, html, width, height }: FramedPage): WindowParts {
  const frame = frameOf(title, html);
  if (kind === 'html-dialog') {
    frame.style.width = `${width ?? 600}px`;
    frame.style.height = `${height ?? 400}px`;
  }
  const headingId = freshId();
  const closeButton = element('button', { type: 'button', class: 'close', 'aria-label': 'Đóng cửa sổ' }, '×');
  const head = element('div', { class: 'window-head' }, element('h2', { id: headingId }, title), closeButton);
  return { frame, headingId, closeButton, parts: [head, frame] };
}

/** A window over the sheet, closed with Escape, its button or by its own script; a second one takes its place. */
export function showHtmlDialog(session: string, shown: FramedPage): void {
  document.querySelector<HTMLDialogElement>('dialog.html-dialog')?.close();
  const { frame, headingId, closeButton, parts } = windowParts('html-dialog', shown);
  const box = element('dialog', { class: 'html-dialog', 'aria-labelledby': headingId }, ...parts);
  const close = () => box.close();
  const stop = serve(frame, session, close);
  box.addEventListener('close', () => {
    stop();
    box.remove();
  });
  closeButton.addEventListener('click', close);
  document.body.append(box);
  box.showModal();
}

/** A window beside the sheet, closed with Escape or its button; a second one takes its place. */
export function showSidebar(session: string, shown: FramedPage): void {
  document.querySelector('aside.sidebar')?.remove();
  const { frame, headingId, closeButton, parts } = windowParts('sidebar', shown);
  const box = element('aside', { class: 'sidebar', 'aria-labelledby': headingId }, ...parts);
  const close = () => {
    stop();
    box.remove();
    focusGrid();
  };
  const stop = serve(frame, session, close);
  closeButton.addEventListener('click', close);
  box.addEventListener('keydown', (event) => {
    // The grid would take the key for a cell.
    event.stopPropagation();
    if (event.key === 'Escape') close();
  });
  document.body.append(box);
  closeButton.focus();
}
