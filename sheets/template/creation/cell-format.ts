import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { CellType, Column } from '../declaration.ts';

type NumberFormat = sheets_v4.Schema$NumberFormat;

/**
 * Text keeps what is typed. Sheets would turn "01" into 1, "8/10" into a date, "100%" into the same 1 as a typed
 * "1", "15/3" into this year's 15 March and "4/2022" into 1 April; as text they reach us as the person meant them.
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
  change: { type: 'NUMBER', pattern: '+#,##0;-#,##0;0' },
  timestamp: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' },
};

const RIGHT = new Set<CellType>(['percent', 'quantity', 'money', 'days', 'rate', 'count', 'change']);
const CENTRE = new Set<CellType>(['date', 'timestamp', 'flag']);

export function cellFormat({ type, owner }: Column): sheets_v4.Schema$CellFormat {
  // Only the system's own dates are sure to be whole days.
  const numberFormat = type === 'date' && owner !== 'system' ? TEXT : NUMBER_FORMAT[type];
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
