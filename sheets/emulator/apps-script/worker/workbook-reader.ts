/** What a script reads of its spreadsheet, through the Sheets API and as the person who runs it. */
import type { HostCalls } from '../bridge.ts';

export interface SheetInfo {
  sheetId: number;
  title: string;
  index: number;
  rowCount: number;
  columnCount: number;
}

export interface BookInfo {
  title: string;
  locale: string;
  timeZone: string;
  sheets: SheetInfo[];
}

interface ApiBook {
  properties: { title: string; locale: string; timeZone: string };
  sheets: {
    properties: {
      sheetId?: number;
      title: string;
      index?: number;
      gridProperties: { rowCount: number; columnCount: number };
    };
  }[];
}

/** Asked for from the bottom up; most sheets end within the first piece. */
const FIRST_PIECE = 200;

export class WorkbookReader {
  readonly #host: HostCalls;
  #info: BookInfo | null = null;

  constructor(host: HostCalls) {
    this.#host = host;
  }

  /** Tabs and sizes as they were when the run first asked. */
  info(): BookInfo {
    this.#info ??= this.#readInfo();
    return this.#info;
  }

  /** Cells as people see them, without the empty ones at the ends. */
  texts(a1: string): string[][] {
    const query = { valueRenderOption: 'FORMATTED_VALUE' };
    const path = `/values/${encodeURIComponent(a1)}`;
    const reply = this.#host.callApi({ method: 'GET', path, query, body: null });
    return (reply as { values?: string[][] }).values ?? [];
  }

  /** One-based row of the last cell that holds anything; 0 where none does. */
  lastRow({ title, rowCount }: SheetInfo): number {
    for (let below = rowCount, piece = FIRST_PIECE; below > 0; below -= piece, piece *= 2) {
      const first = Math.max(1, below - piece + 1);
      const filled = this.texts(`${quoted(title)}!${first}:${below}`).length;
      if (filled > 0) return first + filled - 1;
    }
    return 0;
  }

  /** One-based column of the last cell that holds anything; 0 where none does. */
  lastColumn({ title }: SheetInfo): number {
    return Math.max(0, ...this.texts(quoted(title)).map((row) => row.length));
  }

  /** Enters cells as if somebody typed them. */
  enter(a1: string, values: unknown[][]): void {
    const path = `/values/${encodeURIComponent(a1)}`;
    const query = { valueInputOption: 'USER_ENTERED' };
    this.#host.callApi({ method: 'PUT', path, query, body: { values } });
  }

  #readInfo(): BookInfo {
    const query = { fields: 'properties(title,locale,timeZone),sheets.properties' };
    const reply = this.#host.callApi({ method: 'GET', path: '', query, body: null }) as ApiBook;
    const sheets = reply.sheets.map(({ properties }) => ({
      sheetId: properties.sheetId ?? 0,
      title: properties.title,
      index: properties.index ?? 0,
      rowCount: properties.gridProperties.rowCount,
      columnCount: properties.gridProperties.columnCount,
    }));
    return { ...reply.properties, sheets };
  }
}

/** A sheet's title as A1 notation wants it. */
export const quoted = (title: string): string => `'${title.replaceAll("'", "''")}'`;
