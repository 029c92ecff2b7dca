/** Markup that is safe to send; only {@link html} and {@link join} make it, so cell text can never pass for it. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A tagged template that escapes every value unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...values: readonly (string | number | Html)[]): Html {
  const parts = strings.map((fixed, index) => {
    const value = values[index];
    if (value === undefined) return fixed;
    return fixed + (value instanceof Html ? value.toString() : escapeHtml(String(value)));
  });
  return new Html(parts.join(''));
}

/** Pieces of markup one after the other. */
export function join(pieces: readonly Html[], separator = ''): Html {
  return new Html(pieces.map(String).join(escapeHtml(separator)));
}
