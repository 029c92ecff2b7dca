import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { writeDocx } from '../../../../functions/adapters/docx/write-docx.ts';
import { DOCUMENT_SPACE } from '../../../../functions/render/charts/chart-space.ts';
import { NOTE } from '../../../../functions/render/charts/ink.ts';
import type { OfficialDocument } from '../../../../functions/render/official-document/official-document.ts';
import { documentOf, smallDocument, withSettings } from '../../render/official-document/sample-document.ts';
import { anySnapshot } from '../../report/arbitrary-snapshot.ts';
import { anActivity, aProgress, aSnapshot, aUnit } from '../../report/sample-plan.ts';
import { all, attribute, type Element, first, partOf, partsOf, treeOf } from './read-docx.ts';

const TWIPS_PER_MM = 1440 / 25.4;
const millimetres = (twips: string | undefined) => Math.round(Number(twips) / TWIPS_PER_MM);

async function bodyOf(document: OfficialDocument): Promise<Element> {
  return treeOf(await partOf(await writeDocx(document), 'word/document.xml'));
}

/** A paragraph by the text it begins with. */
function paragraphOf(body: Element, beginning: string): Element {
  const found = all(body, 'w:p').find(({ text }) => text.startsWith(beginning));
  if (!found) throw new Error(`no paragraph begins with ${beginning}`);
  return found;
}

/** How a run of its own looks: points and what is bold, italic, underlined or framed. */
function look(paragraph: Element): string {
  const marks = ['w:b', 'w:i', 'w:u', 'w:bdr'].filter((mark) => all(paragraph, mark).length > 0);
  return [Number(attribute(paragraph, 'w:sz')) / 2, ...marks.map((mark) => mark.slice(2))].join(' ');
}

const isBody = (paragraph: Element) =>
  all(paragraph, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === 'VanBan');

/** The rules of each profile as they are printed in Hướng dẫn 36, Hướng dẫn 05 and Nghị định 30. */
const LAYOUTS = [
  {
    profile: 'hd36-2018',
    head: { 'ĐẢNG ỦY KHỐI': '14', 'BAN TUYÊN GIÁO': '14 b', '*': '14', 'ĐẢNG CỘNG SẢN VIỆT NAM': '15 b' },
    number: 'Số\u00a0',
    type: '16 b',
    subject: { beginning: 'kết quả thực hiện', look: '14 b' },
    draft: '14 b bdr',
    authority: 'T/M BAN THƯỜNG VỤ',
    office: '14',
    receivers: { title: '14 u', line: '12' },
    line: ['360', 'atLeast'],
    rule: 211,
  },
  {
    profile: 'hd05-2026',
    head: { 'ĐẢNG ỦY KHỐI': '14', 'BAN TUYÊN GIÁO': '14 b', '*': '14', 'ĐẢNG CỘNG SẢN VIỆT NAM': '15 b' },
    number: 'Số\u00a0',
    type: '16 b',
    subject: { beginning: 'kết quả thực hiện', look: '14 b' },
    draft: '14 b bdr',
    authority: 'T/M BAN THƯỜNG VỤ',
    office: '14',
    receivers: { title: '14 u', line: '12' },
    line: ['400', 'exact'],
    rule: 211,
  },
  {
    profile: 'nd30-2020',
    head: {
      'ĐẢNG ỦY KHỐI': '13',
      'BAN TUYÊN GIÁO': '13 b',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM': '13 b',
      'Độc lập - Tự do - Hạnh phúc': '14 b',
    },
    number: 'Số:\u00a0',
    type: '14 b',
    subject: { beginning: 'Kết quả thực hiện', look: '14 b' },
    draft: '13 b bdr',
    authority: 'TM. BAN THƯỜNG VỤ',
    office: '14 b',
    receivers: { title: '12 b i', line: '11' },
    line: ['276', 'auto'],
    rule: 180,
  },
];

const PROFILES = LAYOUTS.map(({ profile }) => profile);

describe.each(LAYOUTS)('a document in $profile', ({ profile, ...layout }) => {
  let body: Element;
  let styles: Element;

  beforeAll(async () => {
    const docx = await writeDocx(smallDocument(profile));
    body = treeOf(await partOf(docx, 'word/document.xml'));
    styles = treeOf(await partOf(docx, 'word/styles.xml'));
  });

  it('stands on A4 with the margins of the rules', () => {
    const [page] = all(body, 'w:sectPr');
    if (!page) throw new Error('no section');
    const [size, margins] = [first(page, 'w:pgSz').attributes, first(page, 'w:pgMar').attributes];
    expect([millimetres(size['w:w']), millimetres(size['w:h']), size['w:orient']]).toEqual([
      210,
      297,
      'portrait',
    ]);
    const sides = ['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => millimetres(margins[side]));
    expect(sides).toEqual([20, 20, 30, 15]);
  });

  it('is set in black Times New Roman 14, in Vietnamese', () => {
    const standard = first(styles, 'w:rPrDefault');
    const fonts = first(standard, 'w:rFonts').attributes;
    expect(new Set(Object.values(fonts))).toEqual(new Set(['Times New Roman']));
    expect(attribute(standard, 'w:color')).toBe('000000');
    expect(attribute(standard, 'w:sz')).toBe('28');
    expect(attribute(standard, 'w:lang')).toBe('vi-VN');
    expect(all(body, 'w:rFonts')).toEqual([]);
  });

  it('heads the first page as the rules say', () => {
    const head = first(body, 'w:tbl');
    const shown = Object.keys(layout.head).map((text) => [text, look(paragraphOf(head, text))]);
    expect(Object.fromEntries(shown)).toEqual(layout.head);
    expect(look(paragraphOf(head, layout.number))).toBe('14');
    expect(look(paragraphOf(head, 'Hà Nội, ngày'))).toBe('14 i');
    expect(look(paragraphOf(head, '\u00a0DỰ THẢO'))).toBe(layout.draft);
  });

  it('draws a rule as long as the text above it, in the middle of its column', () => {
    const right = all(first(body, 'w:tbl'), 'w:tc')[1];
    const rule = right && all(right, 'w:p').find((paragraph) => all(paragraph, 'w:pBdr').length > 0);
    if (!rule) throw new Error('no rule');
    const { 'w:left': left, 'w:right': end } = first(rule, 'w:ind').attributes;
    expect(left).toBe(end);
    const width = Number(attribute(right, 'w:tcW', 'w:w')) - 2 * Number(left);
    expect(Math.abs(width / 20 - layout.rule)).toBeLessThan(0.1);
  });

  it('names type, subject and addressee in the middle', () => {
    const title = [
      [paragraphOf(body, 'BÁO CÁO'), layout.type],
      [paragraphOf(body, layout.subject.beginning), layout.subject.look],
      [paragraphOf(body, '(tuần 18/2022'), layout.subject.look],
      [paragraphOf(body, 'Kính gửi: Ban Thường vụ'), '14'],
    ] as const;
    for (const [paragraph, expected] of title) {
      expect(attribute(paragraph, 'w:jc')).toBe('center');
      expect(look(paragraph)).toBe(expected);
    }
  });

  it('justifies the text, with its first line indented and room between paragraphs', () => {
    const style = all(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === 'VanBan');
    if (!style) throw new Error('no style');
    expect(attribute(style, 'w:jc')).toBe('both');
    expect(millimetres(attribute(style, 'w:ind', 'w:firstLine'))).toBe(10);
    const spacing = first(style, 'w:spacing').attributes;
    expect([spacing['w:line'], spacing['w:lineRule']]).toEqual(layout.line);
    expect(Number(spacing['w:after'])).toBeGreaterThanOrEqual(120);
    expect(all(body, 'w:p').filter(isBody).length).toBeGreaterThan(15);
  });

  it('ends with who signs, left blank, and who receives it', () => {
    const foot = all(body, 'w:tbl').find(({ text }) => text.startsWith('Nơi nhận:'));
    if (!foot) throw new Error('no foot');
    expect(look(paragraphOf(foot, 'Nơi nhận:'))).toBe(layout.receivers.title);
    expect(look(paragraphOf(foot, '- Đồng chí Bí thư (để b/c).'))).toBe(layout.receivers.line);
    expect(look(paragraphOf(foot, layout.authority))).toBe('14 b');
    expect(look(paragraphOf(foot, 'PHÓ BÍ THƯ'))).toBe(layout.office);
  });
});

describe('the pages', () => {
  it('bear a number above the text, but not the first', async () => {
    const parts = await partsOf(await writeDocx(smallDocument('hd36-2018')));
    const headers = [...parts].filter(([path]) => /^word\/header\d+\.xml$/.test(path));
    const numbered = headers.filter(([, part]) => part.includes('PAGE'));
    expect([headers.length, numbered.length]).toEqual([7, 6]);
    for (const [, part] of numbered) {
      const header = treeOf(part.toString('utf8'));
      expect([attribute(header, 'w:jc'), attribute(header, 'w:sz')]).toEqual(['center', '28']);
    }
    const body = treeOf(parts.get('word/document.xml')?.toString('utf8') ?? '');
    const sections = all(body, 'w:sectPr');
    expect(sections.map((section) => attribute(section, 'w:titlePg') !== 'false')).toEqual([
      true,
      ...Array.from({ length: 5 }, () => false),
    ]);
  });

  it('of wide annexes lie across, bound at their upper edge', async () => {
    const sections = all(await bodyOf(smallDocument('hd36-2018')), 'w:sectPr');
    expect(sections.map((section) => attribute(section, 'w:pgSz', 'w:orient'))).toEqual([
      ...['portrait', 'landscape', 'landscape', 'portrait', 'landscape', 'portrait'],
    ]);
    const {
      'w:top': top,
      'w:right': right,
      'w:left': left,
    } = first(sections[1] ?? (sections[0] as Element), 'w:pgMar').attributes;
    expect([top, right, left].map(millimetres)).toEqual([30, 20, 20]);
  });

  it('hold every table within their margins, its head on each page and no row torn', async () => {
    const body = await bodyOf(smallDocument('hd36-2018'));
    const tables = all(body, 'w:tbl').filter((table) => all(table, 'w:tblHeader').length > 0);
    expect(tables).toHaveLength(7);
    for (const table of tables) {
      const widths = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      const sum = widths.reduce((total, width) => total + width, 0);
      expect(sum).toBe(Number(attribute(table, 'w:tblW', 'w:w')));
      expect([9355, 14570]).toContain(sum);
      expect(attribute(table, 'w:tblLayout', 'w:type')).toBe('fixed');
      expect(all(table, 'w:cantSplit')).toHaveLength(all(table, 'w:tr').length);
    }
  });
});

describe('charts', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
  const chart = (name: string, width: number, height: number) => ({
    ...{ name, width, height, png },
    title: `Tiến độ <${name}>`,
    alt: `Biểu đồ "${name}"`,
  });

  const PICTURES = [
    chart('dong-thoi-gian-1', 600, 824),
    chart('thap', 600, 450),
    chart('hep', 300, 300),
    chart('cao', 300, 3_000),
  ];
  /** The page's text in HD36, in millimetres. */
  const [WIDTH, HEIGHT] = [165, 257];

  /** Millimetres. */
  function sizesIn(body: Element): [width: number, height: number][] {
    return all(body, 'wp:extent').map(({ attributes }) => [
      Number(attributes.cx) / 36_000,
      Number(attributes.cy) / 36_000,
    ]);
  }

  it('are as wide as the text, in their proportions, unless the page is too low', async () => {
    const [timeline, low, narrow, high] = sizesIn(
      await bodyOf(smallDocument('hd36-2018', { pictures: PICTURES })),
    );
    expect([low, narrow].map((size) => Math.round(size?.[0] ?? 0))).toEqual([WIDTH, WIDTH]);
    const proportions = [timeline, low, narrow, high].map(([width, height] = [0, 0]) => height / width);
    for (const [index, { width, height }] of PICTURES.entries()) {
      expect((proportions[index] ?? 0) / (height / width)).toBeCloseTo(1, 1);
    }
    expect(high?.[1]).toBeGreaterThan(HEIGHT - 20);
    expect(high?.[1]).toBeLessThan(HEIGHT - 15);
  });

  it.each(PROFILES)('print their smallest type at 8 points or more in %s', async (profile) => {
    const [first] = sizesIn(await bodyOf(smallDocument(profile, { pictures: PICTURES })));
    const pointsPerPixel = ((first?.[0] ?? 0) / 25.4) * (72 / DOCUMENT_SPACE.card);
    expect(NOTE.size * pointsPerPixel).toBeGreaterThanOrEqual(8);
    // The first stands below the annex's heading.
    expect(first?.[1]).toBeLessThan(HEIGHT - 50);
  });

  it('stand in the last annex with what they say in words and a caption', async () => {
    const body = await bodyOf(smallDocument('hd36-2018', { pictures: PICTURES }));
    const described = all(body, 'wp:docPr').map(({ attributes }) => attributes.descr);
    expect(described).toEqual(PICTURES.map(({ alt }) => alt));
    expect(body.text).toMatch(/PHỤ LỤC 6BIỂU ĐỒ.*Biểu đồ 1\. Tiến độ <dong-thoi-gian-1>.*<cao>$/);
    const page = all(body, 'w:sectPr').at(-1);
    expect(page && attribute(page, 'w:pgSz', 'w:orient')).toBe('portrait');
  });
});

describe('the file', () => {
  it('is the same for the same document, whenever it is written', async () => {
    const pictures = [
      {
        ...{ name: 'dien-bien', title: 'Diễn biến', alt: 'Diễn biến', width: 9, height: 9 },
        png: Uint8Array.of(1),
      },
    ];
    const document = smallDocument('hd36-2018', { pictures });
    const now = await writeDocx(document);
    vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z'), toFake: ['Date'] });
    try {
      expect(Buffer.from(await writeDocx(document)).equals(Buffer.from(now))).toBe(true);
    } finally {
      vi.useRealTimers();
    }
    expect(await partOf(now, 'docProps/core.xml')).toContain('2022-05-06T00:00:00Z');
  });

  it('holds nothing but well-formed parts, whatever the cells held', async () => {
    await fc.assert(
      fc.asyncProperty(anySnapshot, fc.string({ unit: 'binary', maxLength: 30 }), async (snapshot, title) => {
        const named = { planTitle: title, issuingBody: title, addressee: title, place: title };
        const parts = await partsOf(await writeDocx(documentOf(withSettings(snapshot, named))));
        for (const [path, part] of parts) {
          if (/\.(xml|rels)$/.test(path)) expect(() => treeOf(part.toString('utf8')), path).not.toThrow();
        }
      }),
      { numRuns: 25 },
    );
  });

  it('keeps markup of a cell as text', async () => {
    const body = await bodyOf(smallDocument('hd36-2018'));
    expect(body.text).toContain("Đảng ủy Cơ quan A02 <script>alert('x')</script>");
    expect(body.text).toContain('=HYPERLINK("http://x.example";"Đề nghị")');
  });

  it('is made for a plan without rows and without receivers', async () => {
    const empty = aSnapshot({ activities: [], units: [], progress: [], over: { receivers: [] } });
    const body = await bodyOf(documentOf(empty));
    expect(body.text).not.toContain('Nơi nhận');
    expect(body.text).toContain('………');
  });

  it('holds 5.000 units, whole', async () => {
    const units = Array.from({ length: 5_000 }, (_, index) =>
      aUnit(`DU${index}`, { name: `Đảng ủy số ${index}` }),
    );
    const progress = units.map(({ code }, index) => aProgress('HĐ01', code, { sheetRow: index + 2 }));
    const docx = await writeDocx(
      documentOf(aSnapshot({ activities: [anActivity('HĐ01')], units, progress })),
    );
    expect(docx.length).toBeLessThan(2_000_000);
    const xml = await partOf(docx, 'word/document.xml');
    expect(xml).toContain('Đảng ủy số 0<');
    expect(xml).toContain('Đảng ủy số 4999<');
  }, 30_000);
});
