import { FieldStack } from './field-stack.ts';
import type { ListCounter, ListPlace } from './list-counter.ts';
import { isVisibleBorder, type Styles, styleChain } from './read-styles.ts';
import type { Attributes, XmlVisitor } from './scan-part.ts';
import { symbolText } from './symbols.ts';
import type { Block, Cell, Row, Table } from './table-lines.ts';

interface Paragraph extends ListPlace {
  text: string;
  /** Its end was deleted with changes tracked: it runs on into the next. */
  runsOn: boolean;
  /** Text boxes anchored in it. */
  boxes: Block[];
}

/**
 * Goes through word/document.xml once. Paragraphs, cells and text boxes nest, so each kind has its stack; text
 * that is not printed (deleted, hidden, of another version, an instruction) is passed over.
 */
export class DocumentVisitor implements XmlVisitor {
  /** The body's content once the whole part has been visited. */
  readonly body: Block[] = [];
  readonly #lists: ListCounter;
  readonly #styles: Styles;
  readonly #holders: Block[][] = [this.body];
  readonly #paragraphs: Paragraph[] = [];
  readonly #hidden: boolean[] = [];
  readonly #tables: Table[] = [];
  readonly #rows: Array<Row & { deleted: boolean }> = [];
  readonly #cells: Cell[] = [];
  readonly #fields = new FieldStack();
  #runOn = '';
  /** Depth of the element that is passed over with all it holds. */
  #skipping: number | null = null;

  constructor(lists: ListCounter, styles: Styles) {
    this.#lists = lists;
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (this.#skipping !== null) return;
    this.#noteDeletion(name, path);
    if (SKIPPED.has(name)) this.#skipping = path.length;
    else if (isVisibleBorder(attributes.val, path)) this.#setBorder(path, true);
    else this.#openers[name]?.(attributes, path);
  }

  close(name: string, path: readonly string[]): void {
    if (this.#skipping !== null) {
      if (this.#skipping === path.length) this.#skipping = null;
    } else this.#closers[name]?.();
  }

  text(text: string, path: readonly string[]): void {
    if (this.#skipping !== null) return;
    const around = path.at(-1);
    if (around === 'w:t' || around === 'm:t') this.#print(text);
    if (around === 'w:instrText') this.#fields.addCode(text);
  }

  readonly #openers: Readonly<Record<string, (attributes: Attributes, path: readonly string[]) => void>> = {
    'w:p': () => {
      this.#paragraphs.push({ text: '', style: null, numId: null, level: null, runsOn: false, boxes: [] });
    },
    'w:pStyle': ({ val = '' }) => this.#amend({ style: val }),
    'w:numId': ({ val = '' }) => this.#amend({ numId: val }),
    'w:ilvl': ({ val = '' }) => this.#amend({ level: Number(val) }),
    'w:pageBreakBefore': ({ val }) => isOn(val) && this.#amend({ text: '\f' }),
    'w:r': () => this.#hidden.push(false),
    'w:vanish': ({ val }, path) => {
      if (path.at(-2) === 'w:r' && isOn(val)) this.#hidden[this.#hidden.length - 1] = true;
    },
    'w:tab': (_, path) => path.at(-1) === 'w:r' && this.#print('\t'),
    'w:ptab': () => this.#print('\t'),
    'w:br': ({ type }) => this.#print(type === 'page' ? '\n\f' : '\n'),
    'w:cr': () => this.#print('\n'),
    'w:noBreakHyphen': () => this.#print('-'),
    'w:sym': ({ font = '', char = '' }) => this.#print(symbolText(font, char)),
    'w:fldChar': ({ fldCharType = '' }) => this.#fields.mark(fldCharType),
    'w:txbxContent': () => this.#holders.push([]),
    'w:tbl': () => this.#tables.push({ rows: [], bordered: false }),
    'w:tblStyle': ({ val = '' }) => {
      const bordered = [...styleChain(this.#styles, val)].some(([, style]) => style.bordered);
      Object.assign(this.#tables.at(-1) ?? {}, { bordered });
    },
    // What a table or cell says itself stands in the place of what its style says.
    'w:tblBorders': (_, path) => this.#setBorder([...path, 'w:tblBorders'], false),
    'w:tcBorders': (_, path) => this.#setBorder([...path, 'w:tcBorders'], false),
    'w:tr': () => this.#rows.push({ before: 0, cells: [], deleted: false }),
    'w:gridBefore': ({ val }) => Object.assign(this.#rows.at(-1) ?? {}, { before: columns(val) }),
    'w:tc': () => {
      this.#cells.push({ blocks: [], span: 1, continues: false, bordered: null });
      this.#holders.push(this.#cells.at(-1)?.blocks ?? []);
    },
    'w:gridSpan': ({ val }) => Object.assign(this.#cells.at(-1) ?? {}, { span: Math.max(1, columns(val)) }),
    'w:vMerge': ({ val }) => Object.assign(this.#cells.at(-1) ?? {}, { continues: val !== 'restart' }),
  };

  readonly #closers: Readonly<Record<string, () => void>> = {
    'w:p': () => this.#endParagraph(),
    'w:r': () => this.#hidden.pop(),
    'w:txbxContent': () => this.#paragraphs.at(-1)?.boxes.push(...(this.#holders.pop() ?? [])),
    'w:tc': () => {
      this.#holders.pop();
      const cell = this.#cells.pop();
      if (cell) this.#rows.at(-1)?.cells.push(cell);
    },
    'w:tr': () => {
      const row = this.#rows.pop();
      if (row && !row.deleted) this.#tables.at(-1)?.rows.push(row);
    },
    'w:tbl': () => {
      const table = this.#tables.pop();
      if (table) this.#holders.at(-1)?.push(table);
    },
  };

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const text = this.#runOn + paragraph.text;
    this.#runOn = paragraph.runsOn ? text : '';
    const holder = this.#holders.at(-1);
    if (!paragraph.runsOn) holder?.push(this.#numbered(text, paragraph));
    holder?.push(...paragraph.boxes);
  }

  /** An empty item still prints its number (often a column of its own), but a lone bullet says nothing. */
  #numbered(text: string, place: ListPlace): string {
    const item = this.#lists.next(place);
    if (!item || (item.bullet && text.trim() === '')) return text;
    const breaks = /^[\n\f]*/.exec(text)?.[0] ?? '';
    return `${breaks}${item.mark}${text.slice(breaks.length)}`;
  }

  #noteDeletion(name: string, path: readonly string[]): void {
    if (name !== 'w:del' && name !== 'w:moveFrom') return;
    const row = this.#rows.at(-1);
    if (path.at(-1) === 'w:trPr' && row) row.deleted = true;
    if (path.at(-1) === 'w:rPr' && path.at(-2) === 'w:pPr') this.#amend({ runsOn: true });
  }

  #amend(change: Partial<Paragraph>): void {
    Object.assign(this.#paragraphs.at(-1) ?? {}, change);
  }

  #setBorder(path: readonly string[], bordered: boolean): void {
    const holder = path.at(-1) === 'w:tcBorders' ? this.#cells.at(-1) : this.#tables.at(-1);
    Object.assign(holder ?? {}, { bordered });
  }

  #print(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph && !this.#hidden.at(-1) && this.#fields.shows) paragraph.text += text;
  }
}

/** Tracked deletions, earlier properties, the older twin of a drawing, the reading aid over a word. */
const SKIPPED: ReadonlySet<string> = new Set([
  ...['w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tcPrChange'],
  ...['w:trPrChange', 'w:numberingChange', 'mc:Fallback', 'w:rt'],
]);

const MOST_COLUMNS = 100;
const columns = (val: string | undefined): number => Math.min(Number(val) || 0, MOST_COLUMNS);
const isOn = (val: string | undefined): boolean => val !== '0' && val !== 'false' && val !== 'off';
