import { TAB_LIST } from '../../sheets/template/template.ts';

/** Addresses within one spreadsheet; tabs are known by title. */
export interface SheetLinks {
  sheet(): string;
  tab(title: string): string;
  /** `null`: the tab as a whole. */
  row(title: string, sheetRow: number | null): string;
}

/** @param base such as `https://docs.google.com`, without a slash at the end. */
export function sheetLinks(base: string, spreadsheetId: string): SheetLinks {
  const sheet = `${base}/spreadsheets/d/${encodeURIComponent(spreadsheetId)}/edit`;
  const tab = (title: string) => {
    const declared = TAB_LIST.find((one) => one.title === title);
    return declared ? `${sheet}#gid=${declared.sheetId}` : sheet;
  };
  return {
    sheet: () => sheet,
    tab,
    row: (title, sheetRow) => (sheetRow === null ? tab(title) : `${tab(title)}&range=A${sheetRow}`),
  };
}
