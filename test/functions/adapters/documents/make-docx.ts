import { makeZip } from './make-zip.ts';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export interface DocxParts {
  styles?: string;
  numbering?: string;
  /** Further files of the zip. */
  files?: Record<string, string>;
}

/** A Word file whose body is this XML. */
export function makeDocx(body: string, { styles = '', numbering = '', files = {} }: DocxParts = {}): Buffer {
  return makeZip({
    'word/document.xml': xml('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': xml('styles', styles),
    'word/numbering.xml': xml('numbering', numbering),
    ...files,
  });
}

const xml = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`;

/** A paragraph with this text; `properties` is what stands in its w:pPr. */
export const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`;

export const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

export const numbered = (numId: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

export const level = (ilvl: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

export const list = (id: number, levels: string, overrides = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>${num(id, id, overrides)}`;

export const num = (id: number, abstractId: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;

export const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;

export const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

const LINES = '<w:tblPr><w:tblBorders><w:insideH w:val="single"/></w:tblBorders></w:tblPr>';

export const table = (...rows: string[]): string => `<w:tbl>${LINES}${rows.join('')}</w:tbl>`;
export const bareTable = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
