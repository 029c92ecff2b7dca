import { describe, expect, it } from 'vitest';
import { openResvgPictures } from '../../../../functions/adapters/pictures/resvg-pictures.ts';
import { drawCharts } from '../../../../functions/render/charts/draw-charts.ts';
import { drawText } from '../../../../functions/render/charts/drawing.ts';
import { measureText, type Weight } from '../../../../functions/render/charts/text/measure-text.ts';
import { buildReport } from '../../../../functions/report/build-report.ts';
import { tally } from '../../../../functions/status/tally.ts';
import { THIS_WEEK } from '../../render/small-report.ts';
import { type Pixels, readPng } from './read-png.ts';

const pictures = await openResvgPictures();
const charts = drawCharts(buildReport(THIS_WEEK, null), [
  { week: THIS_WEEK.week, tally: tally(THIS_WEEK.rows) },
]);

/** The first and last column that holds ink. */
function inkOf({ width, height, grey }: Pixels): { left: number; right: number } {
  const inked = (x: number) =>
    Array.from({ length: height }, (_, y) => grey(x, y)).some((value) => value < 128);
  const columns = Array.from({ length: width }, (_, x) => x).filter(inked);
  return { left: columns.at(0) ?? -1, right: columns.at(-1) ?? -1 };
}

async function drawLine(text: string, weight: Weight, width = 900): Promise<Pixels> {
  const line = drawText(20, 60, text, { size: 40, weight, colour: '#000000' });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="90" font-family="'Be Vietnam Pro'">${line}</svg>`;
  return readPng(await pictures.png(svg, { width }));
}

describe('the pictures as PNG', () => {
  it.each(charts)('have the width asked for: $name', async ({ svg, width, height }) => {
    const { width: drawnWidth, height: drawnHeight } = readPng(await pictures.png(svg, { width: 2 * width }));
    expect([drawnWidth, drawnHeight]).toEqual([1200, 2 * height]);
  });

  it.each(charts)('are a white card with ink of many shades: $name', async ({ svg }) => {
    const { width, height, grey } = readPng(await pictures.png(svg, { width: 300 }));
    const greys = Array.from({ length: width * height }, (_, at) =>
      Math.round(grey(at % width, Math.floor(at / width))),
    );
    const inked = greys.filter((value) => value < 200).length / greys.length;
    expect(inked).toBeGreaterThan(0.02);
    expect(inked).toBeLessThan(0.5);
    expect(new Set(greys).size).toBeGreaterThan(50);
    expect(grey(8, 8)).toBe(255);
  });

  it('are the same bytes for the same picture', async () => {
    const [first, second] = [charts[0]?.svg ?? '', charts[0]?.svg ?? ''];
    expect(await pictures.png(first, { width: 600 })).toEqual(await pictures.png(second, { width: 600 }));
  });

  it.each(['regular', 'semiBold'] as const)(
    'set %s letters as wide as they were measured',
    async (weight) => {
      for (const text of [
        'HĐ01 Đảng ủy Khối',
        'Đẩy mạnh tuyên truyền kỷ niệm',
        'Hôm nay 06/05/2022',
        'WWWWWWWW',
      ]) {
        const { left, right } = inkOf(await drawLine(text, weight));
        const measured = measureText(text, { size: 40, weight });
        expect(left).toBeGreaterThanOrEqual(20);
        expect(right).toBeLessThanOrEqual(20 + measured * 1.01);
        expect(right).toBeGreaterThan(20 + measured * 0.96 - 6);
      }
    },
  );

  it('draw each letter of Vietnamese as itself', async () => {
    const box = await inkMap('\u6f22');
    const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
    );
    const drawn = await Promise.all([...vowels, 'đ', 'Đ'].map(inkMap));
    expect(new Set(drawn).size).toBe(74);
    expect(drawn).not.toContain(box);
  });

  it('open a second time in the same process', async () => {
    const again = await openResvgPictures();
    expect(await again.png(charts[0]?.svg ?? '', { width: 100 })).toBeInstanceOf(Uint8Array);
  });
});

/** Which pixels of a letter are inked, as text. */
async function inkMap(letter: string): Promise<string> {
  const { grey, width, height } = await drawLine(letter, 'regular', 70);
  const pixels = Array.from({ length: width * height }, (_, at) => grey(at % width, Math.floor(at / width)));
  return pixels.map((value) => (value < 128 ? '1' : '0')).join('');
}
