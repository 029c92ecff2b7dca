import { cutFairly } from '../../../report/cut-fairly.ts';
import { formatNumber } from '../../../report/format-number.ts';
import type { Report } from '../../../report/report.ts';
import { ordinal, remark, short, table, wide } from '../document-blocks.ts';
import type { DocumentBlock } from '../official-document.ts';
import { quoteText, quoteUnits } from '../parts/quotes.ts';

const QUOTES = 300;
const NAMED_UNITS = 6;
const WORDS = 300;

/** Collectives and individuals that the units commend, in their own words. */
export function exemplaryAnnex({ exemplary }: Report): DocumentBlock[] {
  if (exemplary.length === 0) return [];
  const { groups, hidden } = cutFairly(exemplary, QUOTES);
  const rows = groups.flatMap(({ activity, quotes }) =>
    quotes.map((quote) => [activity.code, quoteText(quote, WORDS), quoteUnits(quote, NAMED_UNITS)]),
  );
  return [
    table(
      [ordinal, short('Hoạt động', 22), wide('Tập thể, cá nhân tiêu biểu', 85), wide('Đơn vị đề nghị', 48)],
      rows.map((row, index) => [formatNumber(index + 1), ...row]),
    ),
    ...(hidden > 0
      ? [remark(`và ${formatNumber(hidden)} mục khác; đủ danh sách ở phụ lục dạng bảng tính.`)]
      : []),
  ];
}
