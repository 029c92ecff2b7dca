import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../../functions/adapters/documents/pdf/read-pdf.ts';
import { makePdf, type PdfPage } from '../make-pdf.ts';

/** Long enough to be no scan; stands at the foot of the page. */
const FILLER = Array.from(
  { length: 3 },
  (_, at) => [50, 60 - at * 14, 'Long text in a line of its own, at the foot.'] as const,
);

/** The page's text without the filler. */
async function linesOf({ texts = [], ...page }: PdfPage): Promise<string[]> {
  const text = await readPdf(makePdf([{ ...page, texts: [...texts, ...FILLER] }]));
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('Long text'));
}

const across = (y: number, from: number, to: number) => `${from} ${y} m ${to} ${y} l S`;
const down = (x: number, from: number, to: number) => `${x} ${from} m ${x} ${to} l S`;

describe('lines of a PDF', () => {
  it('are put together from pieces, in reading order', async () => {
    const texts = [
      [50, 700, 'second line'],
      [110, 720, 'line'],
      [50, 720, 'first'],
      [78, 720, 'of a'],
    ] as const;
    expect(await linesOf({ texts })).toEqual(['first of a line', 'second line']);
  });

  it('keep a raised sign in their line', async () => {
    expect(
      await linesOf({
        texts: [
          [50, 720, 'square m'],
          [101, 725, '2'],
        ],
      }),
    ).toEqual(['square m 2'].map((line) => line.replace(' 2', '2')));
  });

  it('have a gap after the number of an item as a space', async () => {
    expect(
      await linesOf({
        texts: [
          [50, 720, '1.'],
          [90, 720, 'Item'],
        ],
      }),
    ).toEqual(['1. Item']);
  });

  it('are read upright on a turned page, without slanted marks', async () => {
    const drawing =
      'BT /F1 12 Tf 0 1 -1 0 100 50 Tm (Turned line that reads upright) Tj ET BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 200 Tm (DRAFT) Tj ET';
    const filler = Array.from(
      { length: 3 },
      (_, at) =>
        `BT /F1 12 Tf 0 1 -1 0 ${300 + at * 14} 50 Tm (Long text in a line of its own, at the foot.) Tj ET`,
    );
    const text = await readPdf(makePdf([{ drawing: [drawing, ...filler].join('\n'), rotate: 90 }]));
    expect(text).toContain('Turned line that reads upright');
    expect(text).not.toContain('DRAFT');
  });

  it('have pages between form feeds', async () => {
    const text = await readPdf(makePdf([{ texts: FILLER }, { texts: FILLER }]));
    expect(text.split('\f')).toHaveLength(2);
  });
});

/** Some 480 points wide: it reaches the right edge. */
const FULL = 'One whole full line of words that go on and on until they come to the right edge of this';

describe('paragraphs of a PDF', () => {
  it.each([
    {
      name: 'go on below a full line',
      texts: [
        [50, 720, FULL],
        [50, 706, 'page.'],
      ],
      lines: [`${FULL} page.`],
    },
    {
      name: 'end with a short line',
      texts: [
        [50, 720, 'Short.'],
        [50, 706, 'Next.'],
      ],
      lines: ['Short.', 'Next.'],
    },
    {
      name: 'go on at the margin below an indented line',
      texts: [
        [78, 720, FULL],
        [50, 706, 'page.'],
      ],
      lines: [`${FULL} page.`],
    },
    {
      name: 'begin indented',
      texts: [
        [50, 720, FULL],
        [78, 706, 'New one.'],
      ],
      lines: [FULL, 'New one.'],
    },
    {
      name: 'go on indented below an item',
      texts: [
        [50, 720, `- ${FULL}`],
        [60, 706, 'page.'],
      ],
      lines: [`- ${FULL} page.`],
    },
    {
      name: 'begin with an item',
      texts: [
        [50, 720, FULL],
        [50, 706, '(2) Next.'],
      ],
      lines: [FULL, '(2) Next.'],
    },
    {
      name: 'go on with a number that looks like none of an item',
      texts: [
        [50, 720, FULL],
        [50, 706, '500.000 dong.'],
      ],
      lines: [`${FULL} 500.000 dong.`],
    },
    {
      name: 'keep together what was broken after a hyphen',
      texts: [
        [50, 720, `${FULL} 902/QD-`],
        [50, 706, 'UBND.'],
      ],
      lines: [`${FULL} 902/QD-UBND.`],
    },
  ] as const)('$name', async ({ texts, lines }) => {
    expect(await linesOf({ texts })).toEqual(lines);
  });

  it('are parted where the page leaves more space than between lines', async () => {
    const texts = [
      [50, 720, FULL],
      [50, 706, FULL],
      [50, 692, FULL],
      [50, 664, 'New one.'],
    ] as const;
    expect(await linesOf({ texts })).toEqual([`${FULL} ${FULL} ${FULL}`, 'New one.']);
  });
});

const ROWS = [across(740, 50, 450), across(700, 50, 450), across(660, 50, 450)];
const COLUMNS = [down(50, 660, 740), down(100, 660, 740), down(300, 660, 740), down(450, 660, 740)];
const CELLS = [
  ...([
    [55, 725, '1'],
    [105, 725, 'Long'],
    [105, 710, 'work'],
    [305, 725, 'Q1'],
  ] as const),
  ...([
    [55, 685, '2'],
    [105, 685, 'Other'],
    [305, 685, 'Q2'],
  ] as const),
];

describe('a drawn table of a PDF', () => {
  it('is a line for each row, cells of several lines joined', async () => {
    const page = { texts: CELLS, drawing: [...ROWS, ...COLUMNS].join('\n') };
    expect(await linesOf(page)).toEqual(['1 | Long work | Q1', '2 | Other | Q2']);
  });

  it('may have its lines as thin boxes', async () => {
    const boxes = ['50 740 400 1 re f', '50 700 400 1 re f', '50 660 400 1 re f'];
    const upright = [50, 100, 300, 450].map((x) => `${x} 660 1 80 re f`);
    expect(await linesOf({ texts: CELLS, drawing: [...boxes, ...upright].join('\n') })).toEqual([
      '1 | Long work | Q1',
      '2 | Other | Q2',
    ]);
  });

  it('has a cell that is merged over rows in the first of them', async () => {
    const [top = '', , foot = ''] = ROWS;
    const drawing = [top, across(700, 50, 300), foot, ...COLUMNS].join('\n');
    const texts = [...CELLS.filter(([, , text]) => !text.startsWith('Q')), [305, 690, 'all year'] as const];
    expect(await linesOf({ texts, drawing })).toEqual(['1 | Long work | all year', '2 | Other |']);
  });

  it('stands between the lines above and below it', async () => {
    const texts = [[50, 780, 'above the table'], ...CELLS, [50, 600, 'below the table']] as const;
    const lines = await linesOf({ texts, drawing: [...ROWS, ...COLUMNS].join('\n') });
    expect([lines[0], lines.at(-1)]).toEqual(['above the table', 'below the table']);
  });
});

describe('text in columns without lines', () => {
  it('has bars where gaps are wide', async () => {
    const texts = [
      [50, 720, 'TT'],
      [120, 720, 'Work'],
      [300, 720, 'Time'],
    ] as const;
    expect(await linesOf({ texts })).toEqual(['TT | Work | Time']);
  });

  it('is read column after column in the head of a letter, also where its lines stand a little apart', async () => {
    const left = [
      [60, 780, 'TINH DOAN'],
      [60, 764, 'BAN THUONG VU'],
      [60, 748, 'So: 12-KH/TD'],
    ] as const;
    const right = [
      [350, 774, 'DOAN TNCS'],
      [350, 752, 'Ha Noi, 05/3/2025'],
    ] as const;
    const motto = [350, 790, 'T/M BAN'] as const;
    expect(await linesOf({ texts: [...left, motto, ...right] })).toEqual([
      ...left.map(([, , text]) => text),
      ...[motto, ...right].map(([, , text]) => text),
    ]);
  });
});

describe('a PDF', () => {
  it.each([
    { name: 'without any text', pages: [{}] },
    { name: 'with a stamp on it', pages: [{ texts: [[50, 50, 'Signed by: the office']] }, {}] },
  ] as const)('$name is taken for a scan', async ({ pages }) => {
    await expect(readPdf(makePdf(pages))).rejects.toMatchObject({ code: 'scan' });
  });

  it('printed by a browser reads as a person would read it', async () => {
    const file = readFileSync(new URL('../fixtures/ke-hoach.pdf', import.meta.url));
    expect(await readPdf(new Uint8Array(file))).toMatchSnapshot();
  });
});
