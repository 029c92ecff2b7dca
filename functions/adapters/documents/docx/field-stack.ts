/**
 * Word's fields are an instruction and the text it last gave; only the text is printed. A table of contents is
 * left out as well: it would repeat every heading.
 */
export class FieldStack {
  readonly #open: Array<{ inResult: boolean; code: string }> = [];

  mark(type: string): void {
    if (type === 'begin') this.#open.push({ inResult: false, code: '' });
    if (type === 'end') this.#open.pop();
    const field = this.#open.at(-1);
    if (type === 'separate' && field) field.inResult = true;
  }

  addCode(text: string): void {
    const field = this.#open.at(-1);
    if (field) field.code += text;
  }

  /** Whether text met now is printed. */
  get shows(): boolean {
    return this.#open.every(({ inResult, code }) => inResult && !/^\s*TOC\b/.test(code));
  }
}
