/** Windows that scripts and the grid ask with: native dialogs, so that Escape and the keyboard work. */
import type { Answer, ButtonName } from '../../../apps-script/protocol.ts';
import { element, freshId } from './element.ts';

export interface Choice {
  /** What is answered. */
  value: ButtonName;
  label: string;
}

/** Shows a dialog until one of its buttons is pressed; Escape answers `CLOSE`. */
function ask(title: string, body: Node[], choices: Choice[], text: () => string): Promise<Answer> {
  return new Promise((resolve) => {
    const finish = (button: Answer['button']) => {
      resolve({ button, text: text() });
      box.close();
      box.remove();
    };
    const buttons = choices.map(({ value, label }, index) =>
      element(
        'button',
        { type: 'button', class: index === 0 ? 'primary' : 'secondary', onclick: () => finish(value) },
        label,
      ),
    );
    const headingId = freshId();
    const box = element(
      'dialog',
      { class: 'ask', 'aria-labelledby': headingId },
      element('h2', { id: headingId }, title),
      ...body,
      element('div', { class: 'buttons' }, ...buttons),
    );
    box.addEventListener('cancel', (event) => {
      event.preventDefault();
      finish('CLOSE');
    });
    document.body.append(box);
    box.showModal();
    (box.querySelector('input') ?? buttons[0])?.focus();
  });
}

const paragraphs = (message: string): Node[] => message.split(/\n+/).map((line) => element('p', {}, line));

/** A question with buttons. */
export function showAlert(title: string, message: string, choices: Choice[]): Promise<Answer> {
  const body = element('div', { class: 'message' }, ...paragraphs(message));
  return ask(title, [body], choices, () => '');
}

/** A question with a line to fill in. */
export function showPrompt(title: string, message: string, choices: Choice[]): Promise<Answer> {
  const input = element('input', { type: 'text', 'aria-label': message || title });
  const body = [element('div', { class: 'message' }, ...paragraphs(message)), input];
  const answer = ask(title, body, choices, () => input.value);
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') input.closest('dialog')?.querySelector<HTMLButtonElement>('button.primary')?.click();
  });
  return answer;
}
