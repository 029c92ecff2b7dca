/** One run of a menu's function: shows what it says, answers what it asks, until it is done. */
import type { ButtonName, ScriptEvents, Selection } from '../../../apps-script/protocol.ts';
import { type Choice, showAlert, showPrompt } from '../shell/dialogs.ts';
import { toast } from '../shell/toasts.ts';
import { showHtmlDialog, showSidebar } from './html-window.ts';
import { answerScript, beginScript, scriptEvents } from './script-client.ts';

const BUTTON_LABEL: Record<ButtonName, string> = {
  OK: 'Đồng ý',
  CANCEL: 'Hủy',
  YES: 'Có',
  NO: 'Không',
};

const choicesOf = (buttons: readonly ButtonName[]): Choice[] =>
  buttons.map((value) => ({ value, label: BUTTON_LABEL[value] }));

export interface ScriptRun {
  person: string;
  label: string;
  function: string;
  selection: Selection;
  /** The script moves the selection. */
  activate: (area: Selection) => void;
}

/** Scripts' short messages, each in the place of the one before. */
let closeLast = (): void => undefined;

function showToast({ message, title, seconds }: ScriptEvents['toast']): void {
  closeLast();
  const keep = seconds < 0;
  closeLast = toast({ message, keep, ...(title ? { title } : {}), ...(seconds > 0 ? { seconds } : {}) });
}

function tellFailure(title: string, message: string): void {
  closeLast();
  toast({ title, message, kind: 'warning', keep: true });
}

/** Begins the function; failures are shown, never thrown. */
export async function runScript(run: ScriptRun): Promise<void> {
  showToast({ title: run.label.replace(/…$/, ''), message: 'Đang thực hiện…', seconds: -1 });
  try {
    const { person, function: name, selection } = run;
    follow(await beginScript({ person, function: name, selection }), run);
  } catch (error) {
    tellFailure(run.label, (error as Error).message);
  }
}

/** What each event of the script's shows. */
function shows(session: string, { label, activate }: ScriptRun): { [E in keyof ScriptEvents]?: Show<E> } {
  return {
    toast: showToast,
    activate,
    dialog: (page) => showHtmlDialog(session, page),
    sidebar: (page) => showSidebar(session, page),
    alert: async ({ title, message, buttons }) => {
      const { button } = await showAlert(title || label, message, choicesOf(buttons));
      await answerScript(session, { button });
    },
    prompt: async ({ title, message, buttons }) => {
      await answerScript(session, await showPrompt(title || label, message, choicesOf(buttons)));
    },
  };
}

type Show<E extends keyof ScriptEvents> = (data: ScriptEvents[E]) => void | Promise<void>;

function follow(session: string, run: ScriptRun): void {
  const source = scriptEvents(session);
  // Once the script shows something itself, ours says nothing true any more.
  const closeOurs = once(closeLast);
  for (const [name, show] of Object.entries(shows(session, run))) {
    source.addEventListener(name, ({ data }: MessageEvent<string>) => {
      closeOurs();
      void (show as Show<keyof ScriptEvents>)(JSON.parse(data));
    });
  }
  const finish = () => {
    closeOurs();
    source.close();
  };
  source.addEventListener('done', finish);
  source.addEventListener('error', (event) => {
    const { data } = event as MessageEvent<string | undefined>;
    if (data === undefined && source.readyState === EventSource.CONNECTING) return;
    finish();
    const { message } = JSON.parse(data ?? '{}') as Partial<ScriptEvents['error']>;
    tellFailure(run.label, message ?? 'Mất liên lạc với menu khi đang chạy.');
  });
}

/** Does it the first time only. */
function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
