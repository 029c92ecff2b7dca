import { type Html, html } from '../html.ts';
import type { ChartSpace } from './chart-space.ts';
import { type Drawing, drawBox, drawParagraph, moveTo, rounded, stack } from './drawing.ts';
import { INK, NOTE, TITLE } from './ink.ts';

/** A picture of the report, ready to be embedded. */
export interface Chart {
  /** Unique within a report, fit for a file name and a Content-ID: "dong-thoi-gian-1". */
  name: string;
  title: string;
  /** What the picture says, in words; holds the same numbers. */
  alt: string;
  svg: string;
  /** Pixels at which text has its intended size. */
  width: number;
  height: number;
}

export interface ChartParts {
  name: string;
  title: string;
  subtitle: string;
  alt: string;
  /** Patterns the body's shapes are filled with. */
  definitions: Html;
  body: readonly Drawing[];
}

const FONTS = "'Be Vietnam Pro',Roboto,'Segoe UI',Helvetica,Arial,sans-serif";

/** Title, body and alternative text on an opaque white card: on a dark page it stays as it was drawn. */
export function makeChart(
  { name, title, subtitle, alt, definitions, body }: ChartParts,
  { card: width, padding, content: room }: ChartSpace,
): Chart {
  const heading = stack([drawParagraph(title, room, TITLE), drawParagraph(subtitle, room, NOTE)], 2);
  const content = stack([heading, ...body], 16);
  const height = Math.ceil(content.height + 2 * padding);
  const card = drawBox(0.5, 0.5, width - 1, height - 1, { fill: INK.card, stroke: INK.edge });
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${name}-title ${name}-desc" xml:lang="vi" font-family="${FONTS}">
<title id="${name}-title">${title}</title>
<desc id="${name}-desc">${alt}</desc>
<defs>${definitions}</defs>
${card}${moveTo(padding, padding, content.markup)}
</svg>
`;
  return { name, title, alt, svg: svg.toString(), width, height: rounded(height) };
}
