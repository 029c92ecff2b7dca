/** Signs that Word keeps as a code of a symbol font, as the Unicode characters they look like. */
const SIGNS: Readonly<Record<string, string>> = {
  'symbol 2d': '-',
  'symbol a3': '≤',
  'symbol ae': '→',
  'symbol b0': '°',
  'symbol b3': '≥',
  'symbol b4': '×',
  'wingdings 28': '☎',
  'wingdings a8': '☐',
  'wingdings e0': '→',
  'wingdings f0': '→',
  'wingdings fc': '✓',
  'wingdings fe': '☑',
};

/** @param code hexadecimal, often moved into the private area: "F0FC". */
export function symbolText(font: string, code: string): string {
  const sign = SIGNS[`${font.toLowerCase()} ${code.toLowerCase().replace(/^f0/, '')}`];
  return sign ?? '•';
}
