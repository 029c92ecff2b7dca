import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { CellType, Column } from '../declaration.ts';

type NumberFormat = sheets_v4.Schema$NumberFormat;

/**
 * Text keeps what is typed, so that Sheets turns neither "01" into 1 nor "8/10" into a date, and "100%" can be
 * told from "1": percentages and counts are read from the very words that were typed.
 */
const TEXT: NumberFormat = { type: 'TEXT', pattern: '@' };
const WHOLE: NumberFormat = { type: 'NUMBER', pattern: '#,##0' };
const DATE: NumberFormat = { type: 'DATE', pattern: 'dd/mm/yyyy' };

const NUMBER_FORMAT: Record<CellType, NumberFormat | null> = {
  code: TEXT,
  text: TEXT,
  'long-text': TEXT,
  date: DATE,
  percent: TEXT,
  quantity: TEXT,
  money: WHOLE,
  flag: null,
  choice: TEXT,
  link: TEXT,
  mails: TEXT,
  days: WHOLE,
  rate: { type: 'PERCENT', pattern: '0.00%' },
  count: WHOLE,
  timestamp: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' },
};

const RIGHT = new Set<CellType>(['percent', 'quantity', 'money', 'days', 'rate', 'count']);
const CENTRE = new Set<CellType>(['date', 'timestamp', 'flag']);

export function cellFormat({ type, owner }: Column): sheets_v4.Schema$CellFormat {
  const numberFormat = NUMBER_FORMAT[type];
  return {
    ...(numberFormat ? { numberFormat } : {}),
    horizontalAlignment: RIGHT.has(type) ? 'RIGHT' : CENTRE.has(type) ? 'CENTER' : 'LEFT',
    verticalAlignment: 'TOP',
    wrapStrategy: type === 'long-text' || type === 'text' ? 'WRAP' : 'CLIP',
    ...(owner === 'system' ? SYSTEM_LOOK : {}),
  };
}

const SYSTEM_LOOK: sheets_v4.Schema$CellFormat = {
  backgroundColorStyle: { rgbColor: { red: 0.96, green: 0.96, blue: 0.96 } },
};
