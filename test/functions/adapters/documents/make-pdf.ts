/** Small PDFs written by hand: text at given places in Helvetica, drawn lines, whatever objects a test needs. */
export interface PdfPage {
  /** Points from the lower left corner of A4. */
  texts?: ReadonlyArray<readonly [x: number, y: number, text: string]>;
  /** Drawing operators, in addition. */
  drawing?: string;
  /** Bytes of the content stream instead of the above, with its own dictionary entries. */
  content?: { dictionary: string; bytes: Buffer };
  rotate?: number;
}

export function makePdf(pages: readonly PdfPage[], trailer = ''): Buffer {
  const objects: Buffer[] = [];
  const add = (...parts: Array<string | Buffer>) =>
    objects.push(Buffer.concat(parts.map((part) => Buffer.from(part))));
  const pageId = (index: number) => 4 + index * 2;
  const kids = pages.map((_, index) => `${pageId(index)} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [index, page] of pages.entries()) {
    const { dictionary, bytes } = page.content ?? { dictionary: '', bytes: Buffer.from(operators(page)) };
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${page.rotate ?? 0} `,
      `/Resources << /Font << /F1 3 0 R >> >> /Contents ${pageId(index) + 1} 0 R >>`,
    );
    add(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`, bytes, '\nendstream');
  }
  return assemble(objects, trailer);
}

function operators({ texts = [], drawing = '' }: PdfPage): string {
  const shown = texts.map(([x, y, text]) => {
    const escaped = text.replace(/[\\()]/g, '\\$&');
    return `BT /F1 12 Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`;
  });
  return [...shown, drawing].join('\n');
}

function assemble(objects: readonly Buffer[], trailer: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = 9;
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
