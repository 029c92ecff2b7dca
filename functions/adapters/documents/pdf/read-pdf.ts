/**
 * The text of a PDF by pdf.js (in unpdf's build for servers), lines and tables rebuilt from where things stand on
 * the page: a PDF knows neither words nor rows.
 */
import type { getDocument } from 'unpdf/pdfjs';
import { LIMITS } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { findRules } from './find-rules.ts';
import { combine, type Matrix } from './matrix.ts';
import type { PageContent, Piece } from './page-content.ts';
import { pageTexts } from './page-text.ts';

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;
type TextContent = Awaited<ReturnType<Page['getTextContent']>>;

/** Scans often hold a stamp or page numbers as text; a page of a plan holds several times as much. */
const SCAN_BELOW = 100;

/** @throws Refusal */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await open(bytes);
  if (pdf.numPages > LIMITS.pdfPages) throw new Refusal('too-much-inside');
  const pages: PageContent[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await contentOf(await pdf.getPage(number));
    length += page.pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (length > LIMITS.textLength) throw new Refusal('too-much-inside');
    pages.push(page);
  }
  if (length < SCAN_BELOW * pages.length) throw new Refusal('scan');
  return pageTexts(pages).join('\n\f');
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  const { getDocument } = await import('unpdf/pdfjs');
  try {
    return await getDocument({
      // pdf.js wants no Buffer, and takes the bytes for itself.
      data: new Uint8Array(bytes),
      disableFontFace: true,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      maxImageSize: 1,
      useSystemFonts: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    throw new Refusal(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
}

async function contentOf(page: Page): Promise<PageContent> {
  const { OPS } = await import('unpdf/pdfjs');
  const { transform, width } = page.getViewport({ scale: 1 });
  const pieces = piecesOf(await page.getTextContent(), transform as unknown as Matrix);
  const rules =
    pieces.length === 0 ? [] : findRules(await page.getOperatorList(), OPS, transform as unknown as Matrix);
  page.cleanup();
  return { width, pieces, rules };
}

/** Slanted or upright text (watermarks, stamps) is left out. */
function piecesOf({ items }: TextContent, page: Matrix): Piece[] {
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [a, b, c, d, left, baseline] = combine(page, item.transform as unknown as Matrix);
    const size = Math.hypot(c, d);
    if (size === 0 || a <= 0 || Math.abs(b) > Math.abs(a) * 0.05) return [];
    return [{ text: item.str.normalize('NFC'), left, right: left + item.width, baseline, size }];
  });
}
