/** One run of a menu's function: shows what it says, answers what it asks, until it is done. */
import { type Choice, showAlert, showPrompt } from '../shell/dialogs.ts';
import { toast } from '../shell/toasts.ts';
import { type HtmlWindow, showHtmlDialog, showSidebar } from './html-window.ts';
import { answerScript, beginScript, type ScriptSelection, scriptEvents } from './script-client.ts';

const BUTTON_LABEL: Record<string, string> = {
  OK: 'Đồng ý',
  CANCEL: 'Hủy',
  YES: 'Có',
  NO: 'Không',
  CLOSE: 'Đóng',
};

const BUTTON_SETS: Record<string, string[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

interface Question {
  title?: string;
  message: string;
  buttons?: string | string[];
}

function choicesOf({ buttons = ['OK'] }: Question): Choice[] {
  const names = Array.isArray(buttons) ? buttons : (BUTTON_SETS[buttons] ?? ['OK']);
  return names.map((value) => ({ value, label: BUTTON_LABEL[value] ?? value }));
}

export interface ScriptRun {
  person: string;
  label: string;
  function: string;
  selection: ScriptSelection;
  /** The script moves the selection. */
  activate: (area: ScriptSelection) => void;
}

/** Scripts' short messages, each in the place of the one before. */
let closeLast = (): void => undefined;

function showToast({ message, title, seconds }: { message: string; title?: string; seconds?: number }): void {
  closeLast();
  const keep = seconds !== undefined && seconds < 0;
  closeLast = toast({ message, keep, ...(title ? { title } : {}), ...(seconds && !keep ? { seconds } : {}) });
}

/** Begins the function; failures are shown, never thrown. */
export async function runScript(run: ScriptRun): Promise<void> {
  showToast({ title: run.label.replace(/…$/, ''), message: 'Đang thực hiện…', seconds: -1 });
  try {
    const { person, function: name, selection } = run;
    follow(await beginScript({ person, function: name, selection }), run);
  } catch (error) {
    closeLast();
    toast({ title: run.label, message: (error as Error).message, kind: 'warning', keep: true });
  }
}

function follow(session: string, { label, activate }: ScriptRun): void {
  const source = scriptEvents(session);
  const on = <T>(name: string, show: (data: T) => void) =>
    source.addEventListener(name, (event: MessageEvent<string>) => show(JSON.parse(event.data || '{}') as T));
  let told = false;
  source.addEventListener('toast', () => {
    told = true;
  });
  const finish = () => {
    // Without a message of its own, ours says nothing true any more.
    if (!told) closeLast();
    source.close();
  };
  on('toast', showToast);
  on('activate', activate);
  on<Question>('alert', async (question) =>
    answerScript(session, await showAlert(question.title ?? label, question.message, choicesOf(question))),
  );
  on<Question>('prompt', async (question) => {
    const choices = choicesOf({ buttons: 'OK_CANCEL', ...question });
    await answerScript(session, await showPrompt(question.title ?? label, question.message, choices));
  });
  on<HtmlWindow>('dialog', (shown) => showHtmlDialog(session, shown, () => undefined));
  on<HtmlWindow>('sidebar', (shown) => showSidebar(session, shown));
  on('done', finish);
  source.addEventListener('error', (event) => {
    const { data } = event as MessageEvent<string | undefined>;
    if (data === undefined && source.readyState === EventSource.CONNECTING) return;
    finish();
    const { message } = JSON.parse(data ?? '{}') as { message?: string };
    toast({
      title: label,
      message: message ?? 'Mất liên lạc với menu khi đang chạy.',
      kind: 'warning',
      keep: true,
    });
  });
}
