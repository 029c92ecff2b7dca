/**
 * `node scripts/font-widths/main.ts`: writes how wide the characters of the charts' font are into
 * `functions/render/charts/text/font-widths.ts`. To be run again when the font package changes; a test tells.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type FontFacts, readFont } from './read-font.ts';

const TARGET = new URL('../../functions/render/charts/text/font-widths.ts', import.meta.url);
const A_LINE_HOLDS = 23;

async function openFont(name: string): Promise<FontFacts> {
  const path = `@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`;
  return readFont(await readFile(createRequire(import.meta.url).resolve(path)));
}

const [regular, semiBold] = await Promise.all([openFont('400Regular'), openFont('600SemiBold')]);

/** Characters that can be printed alone: marks, the soft hyphen and surrogates are not. */
const characters = Array.from({ length: 0xd800 }, (_, code) => String.fromCodePoint(code)).filter(
  (character) =>
    !/[\p{M}\p{C}]/u.test(character) && widthIn(regular, character) !== null && widthIn(semiBold, character),
);

function widthIn(font: FontFacts, character: string): number | null {
  return font.widthOf(character.codePointAt(0) ?? 0);
}

const lines = [];
for (let at = 0; at < characters.length; at += A_LINE_HOLDS) {
  const part = characters.slice(at, at + A_LINE_HOLDS);
  const widths = [regular, semiBold].map((font) => part.map((one) => widthIn(font, one)).join(' '));
  lines.push([part.join(''), ...widths]);
}

await writeFile(
  TARGET,
  `/**
 * How wide each character of Be Vietnam Pro is, in thousandths of the font size: characters, their widths in
 * regular, their widths in semi-bold. Read from the font's files by \`scripts/font-widths/main.ts\`; a test
 * holds the two together.
 */
export const FONT_WIDTHS: readonly (readonly [characters: string, regular: string, semiBold: string])[] = ${JSON.stringify(lines)};
`,
);
console.log(`${characters.length} characters, ${regular.unitsPerEm} units to the em`);
