import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../../functions/adapters/documents/docx/read-docx.ts';
import { bareTable, level, list, makeDocx, num, numbered, p, r, table, tc, tr } from '../make-docx.ts';
import { makeZip } from '../make-zip.ts';

const HEADINGS = list(
  1,
  level(0, 'upperRoman', '%1.') +
    level(1, 'decimal', '%2.') +
    level(2, 'decimal', '%2.%3.') +
    level(3, 'lowerLetter', '%4)'),
);

/** Lines of a document of numbered paragraphs, each given by list and level. */
async function printed(
  numbering: string,
  places: ReadonlyArray<readonly [number, number]>,
): Promise<string[]> {
  const body = places.map(([id, at]) => p('x', numbered(id, at))).join('');
  return (await readDocx(makeDocx(body, { numbering }))).split('\n');
}

describe('automatic numbers', () => {
  it.each([
    {
      name: 'nest and start anew under each heading',
      numbering: HEADINGS,
      places: [
        [1, 0],
        [1, 1],
        [1, 2],
        [1, 2],
        [1, 3],
        [1, 3],
        [1, 1],
        [1, 2],
        [1, 0],
        [1, 1],
      ],
      lines: ['I. x', '1. x', '1.1. x', '1.2. x', 'a) x', 'b) x', '2. x', '2.1. x', 'II. x', '1. x'],
    },
    {
      name: 'stand in brackets as printed',
      numbering: list(1, level(0, 'decimal', '(%1)')),
      places: [
        [1, 0],
        [1, 0],
      ],
      lines: ['(1) x', '(2) x'],
    },
    {
      name: 'become a dash for the signs of symbol fonts, and keep a plus',
      numbering: list(1, level(0, 'bullet', '\uf0b7') + level(1, 'bullet', '+')),
      places: [
        [1, 0],
        [1, 1],
      ],
      lines: ['- x', '+ x'],
    },
    {
      name: 'go on over lists that share their levels',
      numbering: list(1, level(0, 'decimal', '%1.')) + num(2, 1),
      places: [
        [1, 0],
        [2, 0],
        [1, 0],
      ],
      lines: ['1. x', '2. x', '3. x'],
    },
    {
      name: 'start where a list says so, once',
      numbering:
        list(1, level(0, 'decimal', '%1.')) +
        num(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      places: [
        [1, 0],
        [1, 0],
        [2, 0],
        [2, 0],
      ],
      lines: ['1. x', '2. x', '1. x', '2. x'],
    },
    {
      name: 'take a level of their own from a list',
      numbering:
        list(1, level(0, 'decimal', '%1.')) +
        num(2, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '%1)')}</w:lvlOverride>`),
      places: [
        [2, 0],
        [2, 0],
      ],
      lines: ['a) x', 'b) x'],
    },
    {
      name: 'are Arabic throughout where the level is legal',
      numbering: list(1, level(0, 'upperRoman', 'Phần %1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')),
      places: [
        [1, 0],
        [1, 0],
        [1, 1],
      ],
      lines: ['Phần I x', 'Phần II x', '2.1 x'],
    },
    {
      name: 'go on past a higher level that does not restart them',
      numbering: list(
        1,
        level(0, 'upperRoman', '%1.') + level(1, 'decimal', '(%2)', '<w:lvlRestart w:val="0"/>'),
      ),
      places: [
        [1, 0],
        [1, 1],
        [1, 0],
        [1, 1],
      ],
      lines: ['I. x', '(1) x', 'II. x', '(2) x'],
    },
    {
      name: 'touch the text where nothing parts them',
      numbering: list(1, level(0, 'decimalZero', '%1/', '<w:suff w:val="nothing"/>')),
      places: [[1, 0]],
      lines: ['01/x'],
    },
  ] as const)('$name', async ({ numbering, places, lines }) => {
    expect(await printed(numbering, places)).toEqual(lines);
  });

  it('come from styles, at the level that bears the style, unless a paragraph takes them away', async () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Muc"/></w:style>
      <w:style w:type="paragraph" w:styleId="Tiet"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const numbering = list(
      1,
      level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>') +
        level(1, 'decimal', '%2.', '<w:pStyle w:val="Tiet"/>'),
    );
    const styled = (style: string, more = '') => p(style, `<w:pStyle w:val="${style}"/>${more}`);
    const body = [styled('Muc'), styled('Tiet'), styled('Con'), styled('Muc', numbered(0)), styled('Tiet')];
    expect(await readDocx(makeDocx(body.join(''), { styles, numbering }))).toBe(
      'I. Muc\n1. Tiet\nII. Con\nMuc\n1. Tiet',
    );
  });

  it('count in an empty cell, as a column of numbers is often made', async () => {
    const numbering = list(1, level(0, 'decimal', '%1'));
    const row = (text: string) => tr(tc(p('', numbered(1))), tc(p(text)), tc(p('Quý I')));
    expect(await readDocx(makeDocx(table(row('a'), row('b')), { numbering }))).toBe(
      '1  | a | Quý I\n2  | b | Quý I'.replaceAll('  |', ' |'),
    );
  });

  it('are not used up by a paragraph that was deleted with changes tracked', async () => {
    const numbering = list(1, level(0, 'decimal', '%1.'));
    const gone = `<w:p><w:pPr>${numbered(1)}<w:rPr><w:del/></w:rPr></w:pPr><w:del>${r('xóa')}</w:del></w:p>`;
    expect(await readDocx(makeDocx(p('a', numbered(1)) + gone + p('b', numbered(1)), { numbering }))).toBe(
      '1. a\n2. b',
    );
  });
});

describe('what is printed', () => {
  const paragraph = (content: string) => `<w:p>${content}</w:p>`;

  it.each([
    {
      name: 'insertions, not deletions',
      xml: `<w:ins>${r('thêm')}</w:ins><w:del>${r('bớt')}</w:del>`,
      text: 'thêm',
    },
    {
      name: 'no hidden text',
      xml: r('thấy') + r('ẩn', '<w:vanish/>') + r(' rõ', '<w:vanish w:val="0"/>'),
      text: 'thấy rõ',
    },
    {
      name: 'tabs and lines',
      xml: '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>',
      text: 'a\tb\nc',
    },
    {
      name: 'page breaks as form feeds',
      xml: '<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>',
      text: 'a\n\fb',
    },
    {
      name: 'hyphens that hold a word together',
      xml: '<w:r><w:t>48</w:t><w:noBreakHyphen/><w:t>KH</w:t></w:r>',
      text: '48-KH',
    },
    { name: 'signs of symbol fonts', xml: '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', text: '✓' },
    { name: 'smart quotes as they are', xml: r('“Học tập” – làm theo'), text: '“Học tập” – làm theo' },
    {
      name: 'the results of fields, not their instructions',
      xml: `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE \\@ "M" </w:instrText></w:r>${r('mã')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('tháng 5')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('.')}`,
      text: 'tháng 5.',
    },
    {
      name: 'a text box once, after its paragraph',
      xml: `${r('neo')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${p('hộp')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('hộp')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      text: 'neo\nhộp',
    },
    { name: 'no notes', xml: `${r('a')}<w:r><w:footnoteReference w:id="1"/></w:r>`, text: 'a' },
    {
      name: 'text in links and content controls',
      xml: `<w:hyperlink>${r('a')}</w:hyperlink><w:sdt><w:sdtContent>${r('b')}</w:sdtContent></w:sdt>`,
      text: 'ab',
    },
  ])('is $name', async ({ xml, text }) => {
    expect(await readDocx(makeDocx(paragraph(xml)))).toBe(text);
  });

  it('has no table of contents', async () => {
    const begin = paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('I. MỤC ĐÍCH 3')}`,
    );
    const end = paragraph(`${r('II. NỘI DUNG 4')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`);
    expect((await readDocx(makeDocx(begin + end + p('I. MỤC ĐÍCH')))).trim()).toBe('I. MỤC ĐÍCH');
  });
});

describe('a table', () => {
  it('is a line for each row, every cell in its column', async () => {
    const merged = (value: string) => `<w:vMerge w:val="${value}"/>`;
    const xml = table(
      tr(tc(p('TT')), tc(p('Nội dung')), tc(p('Thời gian'))),
      tr(tc(p('I')), tc(p('TUYÊN TRUYỀN'), '<w:gridSpan w:val="2"/>')),
      tr(tc(p('1')), tc(p('Hội') + p('thảo')), tc(p('Quý I'), merged('restart'))),
      tr(tc(p('2')), tc(p('Tọa đàm')), tc(p(''), merged('continue'))),
    );
    expect(await readDocx(makeDocx(xml))).toBe(
      'TT | Nội dung | Thời gian\nI | TUYÊN TRUYỀN |\n1 | Hội thảo | Quý I\n2 | Tọa đàm |',
    );
  });

  it('in a cell is flattened', async () => {
    const inner = table(tr(tc(p('a')), tc(p('b'))));
    const xml = table(tr(tc(p('1')), tc(inner + p('c')), tc(p('d'))));
    expect(await readDocx(makeDocx(xml))).toBe('1 | a b c | d');
  });

  it('loses rows that were deleted with changes tracked', async () => {
    const gone = `<w:tr><w:trPr><w:del/></w:trPr>${tc(p('x'))}${tc(p('y'))}</w:tr>`;
    expect(await readDocx(makeDocx(table(tr(tc(p('a')), tc(p('b'))), gone)))).toBe('a | b');
  });

  it('without lines that only places head or signature is read column after column', async () => {
    const head = bareTable(tr(tc(p('ĐẢNG ỦY') + p('Số 12-KH/ĐU')), tc(p('ĐẢNG CỘNG SẢN VIỆT NAM'))));
    expect(await readDocx(makeDocx(head))).toBe('ĐẢNG ỦY\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM');
  });
});

describe('whether a table draws lines', () => {
  const GRID = `<w:style w:type="table" w:styleId="Grid"><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style>
    <w:style w:type="table" w:styleId="Own"><w:basedOn w:val="Grid"/></w:style>`;
  const row = (more = '') => tr(tc(p('a'), more), tc(p('b'), more));
  const styled = (more: string) => `<w:tblPr><w:tblStyle w:val="Own"/>${more}</w:tblPr>`;
  const none = (name: string) => `<w:${name}><w:top w:val="nil"/><w:left w:val="none"/></w:${name}>`;

  it.each([
    { name: 'follows from its style', xml: styled('') + row(), text: 'a | b' },
    {
      name: 'follows from the table before its style',
      xml: styled(none('tblBorders')) + row(),
      text: 'a\nb',
    },
    { name: 'follows from its cells before all', xml: styled('') + row(none('tcBorders')), text: 'a\nb' },
    {
      name: 'follows from cells that draw their own',
      xml: row('<w:tcBorders><w:top w:val="single"/></w:tcBorders>'),
      text: 'a | b',
    },
    { name: 'matters only where it is small', xml: row().repeat(5), text: Array(5).fill('a | b').join('\n') },
  ])('$name', async ({ xml, text }) => {
    expect(await readDocx(makeDocx(`<w:tbl>${xml}</w:tbl>`, { styles: GRID }))).toBe(text);
  });
});

describe('a file', () => {
  it('needs neither styles nor numbering', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const zip = makeZip({
      'word/document.xml': `<w:document ${w}><w:body>${p('KẾ HOẠCH')}</w:body></w:document>`,
    });
    expect(await readDocx(zip)).toBe('KẾ HOẠCH');
  });

  it('in strict Office Open XML, with other prefixes, reads the same', async () => {
    const ns = 'xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"';
    const zip = makeZip({
      'word/document.xml': `<document ${ns}><body><p><r><t>KẾ HOẠCH</t></r></p></body></document>`,
    });
    expect(await readDocx(zip)).toBe('KẾ HOẠCH');
  });
});

describe('a file that a program wrote', () => {
  it('is found through its relationships and read with its numbers', async () => {
    const cells = (...texts: string[]) =>
      new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
    const item = (text: string, depth: number) =>
      new Paragraph({ text, numbering: { reference: 'muc', level: depth } });
    const document = new Document({
      numbering: {
        config: [
          {
            reference: 'muc',
            levels: [
              { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
              { level: 1, format: LevelFormat.DECIMAL, text: '(%2)' },
            ],
          },
        ],
      },
      sections: [
        {
          children: [
            item('NỘI DUNG', 0),
            item('Tổ chức tọa đàm', 1),
            item('Tổ chức lễ kỷ niệm', 1),
            new Table({ rows: [cells('TT', 'Việc', 'Thời gian'), cells('1', 'Hội thi', 'Quý II')] }),
          ],
        },
      ],
    });
    expect(await readDocx(await Packer.toBuffer(document))).toBe(
      'I. NỘI DUNG\n(1) Tổ chức tọa đàm\n(2) Tổ chức lễ kỷ niệm\nTT | Việc | Thời gian\n1 | Hội thi | Quý II',
    );
  });
});
