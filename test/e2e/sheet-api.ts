/** The stored workbook past the grid: what it holds, and changes that others make. */
import type { Endpoints } from './product.ts';

export class SheetApi {
  readonly #endpoints: () => Endpoints;

  /** @param endpoints as they are now: a restart changes them */
  constructor(endpoints: () => Endpoints) {
    this.#endpoints = endpoints;
  }

  /** Calls the REST API as the functions do; `path` begins after the spreadsheet's id. */
  async call<T>(method: string, path: string, body?: object): Promise<T> {
    const { sheets, spreadsheetId, tokens } = this.#endpoints();
    const response = await fetch(`${sheets}/v4/spreadsheets/${spreadsheetId}${path}`, {
      method,
      headers: { authorization: `Bearer ${tokens.service}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as T;
  }

  /** What a range shows, such as `'Tiến độ'!A2:E`. */
  async values(range: string): Promise<string[][]> {
    const { values } = await this.call<{ values?: string[][] }>(
      'GET',
      `/values/${encodeURIComponent(range)}`,
    );
    return values ?? [];
  }

  /** What one cell shows. */
  async value(cell: string): Promise<string> {
    return (await this.values(cell))[0]?.[0] ?? '';
  }

  /** One change of the sheet's structure. */
  async change(request: object): Promise<void> {
    await this.call('POST', ':batchUpdate', { requests: [request] });
  }
}
