/** Styles of the open workbook, each kept once. */
import type { IStyleData } from '@univerjs/core';
import type { ApiFormat } from '../book/sheets-api.ts';
import { type CellLook, cellStyle } from './cell-style.ts';

export class StyleBook {
  readonly styles: Record<string, IStyleData> = {};
  #fresh: Record<string, IStyleData> = {};
  #ids = new Map<string, string>();
  #numbers = new WeakMap<ApiFormat, number>();
  #formats = 0;

  /** The id of the style for a cell's look. */
  idOf(look: CellLook): string {
    const { cell, locked, conditional } = look;
    const kind = cell.shown.startsWith('http') ? 'link' : typeof cell.value;
    const key = `${this.#number(cell.format)} ${conditional ? this.#number(conditional) : ''} ${locked} ${kind}`;
    return this.#ids.get(key) ?? this.#add(key, look);
  }

  /** Styles made since the last call. */
  takeFresh(): Record<string, IStyleData> {
    const fresh = this.#fresh;
    this.#fresh = {};
    return fresh;
  }

  #add(key: string, look: CellLook): string {
    const id = `look-${this.#ids.size}`;
    this.#ids.set(key, id);
    this.styles[id] = cellStyle(look);
    this.#fresh[id] = this.styles[id];
    return id;
  }

  /** Formats are kept once each, so that an object stands for its contents. */
  #number(format: ApiFormat): number {
    const known = this.#numbers.get(format);
    if (known !== undefined) return known;
    this.#numbers.set(format, this.#formats);
    return this.#formats++;
  }
}
