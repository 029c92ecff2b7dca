/** The font of the charts, the table of its widths and what Vietnamese needs of both. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { FONT_WIDTHS } from '../../../functions/render/charts/text/font-widths.ts';
import { measureText, type Weight } from '../../../functions/render/charts/text/measure-text.ts';
import { readFont } from '../../../scripts/font-widths/read-font.ts';

const fontFile = (name: string) =>
  readFileSync(
    createRequire(import.meta.url).resolve(
      `@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`,
    ),
  );

const FONTS = [
  { weight: 'regular', font: readFont(fontFile('400Regular')) },
  { weight: 'semiBold', font: readFont(fontFile('600SemiBold')) },
] as const satisfies readonly { weight: Weight; font: unknown }[];

const VOWELS = [...'aăâeêioôơuưy'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const LETTERS = [
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  'đ',
].flatMap((letter) => [letter, letter.toUpperCase()]);

describe.each(FONTS)('the $weight font', ({ weight, font }) => {
  const widthOf = (character: string) => font.widthOf(character.codePointAt(0) ?? 0);

  it('has a glyph of its own for each of the 146 accented and plain vowels and đ', () => {
    expect(new Set(LETTERS).size).toBe(146);
    expect(LETTERS.filter((letter) => [...letter].length !== 1)).toEqual([]);
    expect(LETTERS.filter((letter) => widthOf(letter) === null)).toEqual([]);
  });

  it('has a glyph for all that the charts print', () => {
    expect([...'0123456789.,:;%/()–−…“”‘’<>&"\'‹›+-₫'].filter((one) => widthOf(one) === null)).toEqual([]);
  });

  it('has none for what it does not hold', () => {
    expect([widthOf('漢'), widthOf('→'), font.widthOf(0xffff)]).toEqual([null, null, null]);
  });

  it('is as wide as the table says', () => {
    const characters = FONT_WIDTHS.flatMap(([line]) => [...line]);
    expect(characters.length).toBeGreaterThan(400);
    expect(new Set(characters).size).toBe(characters.length);
    const wrong = characters.filter(
      (one) => measureText(one, { size: font.unitsPerEm, weight }) !== widthOf(one),
    );
    expect(wrong).toEqual([]);
  });

  it('finds every letter of Vietnamese in the table', () => {
    const table = new Set(FONT_WIDTHS.flatMap(([line]) => [...line]));
    expect(LETTERS.filter((letter) => !table.has(letter))).toEqual([]);
  });
});

describe('readFont', () => {
  it('names the table that a file lacks', () => {
    expect(() => readFont(new Uint8Array(12))).toThrow('the font has no table cmap');
  });
});
