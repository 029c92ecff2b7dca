/** The room a picture has; all lengths in pixels. */
export interface ChartSpace {
  /** Width of the card. */
  card: number;
  padding: number;
  /** Width between the paddings. */
  content: number;
  /** Lines above a bar: one holds name and figures; of two, the name has the first and what the figures leave. */
  headingLines: 1 | 2;
  /** From the top of a row to its bar. */
  headingHeight: number;
}

const [FIRST_LINE, SECOND_LINE] = [22, 19];

function chartSpace(card: number, padding: number, headingLines: 1 | 2): ChartSpace {
  const headingHeight = FIRST_LINE + (headingLines - 1) * SECOND_LINE;
  return { card, padding, content: card - 2 * padding, headingLines, headingHeight };
}

/** As wide as a printed page holds with type that stays readable. */
export const DOCUMENT_SPACE = chartSpace(600, 20, 1);

/** A phone of 390 px shows a mail's pictures 358 px wide: type loses a tenth of its size, and keeps 11 px. */
export const MAIL_SPACE = chartSpace(400, 15, 2);
