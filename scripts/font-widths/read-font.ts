/** The little of a TrueType file that tells how wide a character is (OpenType spec: cmap format 4, hhea, hmtx). */

export interface FontFacts {
  unitsPerEm: number;
  /** Advance width of a character in font units, `null` where the font has no glyph for it. */
  widthOf(codePoint: number): number | null;
}

/** @throws Error for a file without the tables named above. */
export function readFont(file: Uint8Array): FontFacts {
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const table = (tag: string) => tableAt(data, tag);
  const glyphOf = readCharacterMap(data, table('cmap'));
  const longMetrics = data.getUint16(table('hhea') + 34);
  const metrics = table('hmtx');
  return {
    unitsPerEm: data.getUint16(table('head') + 18),
    widthOf(codePoint) {
      const glyph = glyphOf(codePoint);
      return glyph === 0 ? null : data.getUint16(metrics + 4 * Math.min(glyph, longMetrics - 1));
    },
  };
}

function tableAt(data: DataView, wanted: string): number {
  for (let index = 0; index < data.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const tag = String.fromCharCode(...Array.from({ length: 4 }, (_, byte) => data.getUint8(record + byte)));
    if (tag === wanted) return data.getUint32(record + 8);
  }
  throw new Error(`the font has no table ${wanted}`);
}

/** Glyph 0 is the box that stands for a missing character. */
function readCharacterMap(data: DataView, cmap: number): (codePoint: number) => number {
  const subtables = Array.from({ length: data.getUint16(cmap + 2) }, (_, index) => cmap + 4 + 8 * index);
  const unicode = subtables
    .map((record) => cmap + data.getUint32(record + 4))
    .find((at) => data.getUint16(at) === 4);
  if (unicode === undefined) throw new Error('the font has no character map of format 4');
  const twiceSegments = data.getUint16(unicode + 6);
  const [ends, starts] = [unicode + 14, unicode + 16 + twiceSegments];
  const [deltas, offsets] = [starts + twiceSegments, starts + 2 * twiceSegments];
  return (codePoint) => {
    for (let at = 0; at < twiceSegments; at += 2) {
      if (codePoint > data.getUint16(ends + at)) continue;
      const first = data.getUint16(starts + at);
      if (codePoint < first) return 0;
      const [delta, offset] = [data.getUint16(deltas + at), data.getUint16(offsets + at)];
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const glyph = data.getUint16(offsets + at + offset + 2 * (codePoint - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
