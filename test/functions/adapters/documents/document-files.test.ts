import { describe, expect, it } from 'vitest';
import { documentFiles } from '../../../../functions/adapters/documents/document-files.ts';
import { UnreadableDocumentError } from '../../../../functions/errors.ts';
import { makeDocx, p } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';
import { makeZip } from './make-zip.ts';

const textOf = (name: string, bytes: Uint8Array | string) =>
  documentFiles().textOf({ name, bytes: Buffer.from(bytes) });

async function refusalOf(name: string, bytes: Uint8Array | string): Promise<string> {
  const error = await textOf(name, bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UnreadableDocumentError);
  return (error as UnreadableDocumentError).detail;
}

const KE_HOACH = 'KẾ HOẠCH\n(1) Tổ chức tọa đàm trong tháng 4/2022.';
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('a text file', () => {
  it.each([
    { name: 'UTF-8', bytes: Buffer.from(KE_HOACH) },
    { name: 'UTF-8 with its mark', bytes: Buffer.from(`\ufeff${KE_HOACH}`) },
    { name: 'UTF-16', bytes: utf16(KE_HOACH) },
    { name: 'UTF-16, the other way round', bytes: utf16(KE_HOACH).swap16() },
  ])('is read in $name', async ({ bytes }) => {
    expect(await textOf('ke-hoach.txt', bytes)).toBe(KE_HOACH);
  });

  it('is known by its content, whatever its name', async () => {
    expect(await textOf('ke-hoach.md', makeDocx(p('KẾ HOẠCH')))).toBe('KẾ HOẠCH');
  });
});

const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
const spreadsheet = makeZip({
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': '<workbook/>',
});

describe('a file that is no plan to read', () => {
  it.each([
    { name: 'k.txt', bytes: '', says: 'trống' },
    { name: 'k.txt', bytes: '  \n ', says: 'trống' },
    { name: 'k.txt', bytes: Buffer.from([0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9, 0x63, 0x68]), says: 'UTF-8' },
    {
      name: 'k.txt',
      bytes: 'KÕ ho¹ch tæ chøc c¸c ho¹t ®éng kû niÖm, thùc hiÖn trong th¸ng 4 n¨m 2022, b¸o c¸o',
      says: 'TCVN3',
    },
    { name: 'k.bin', bytes: 'a\0b', says: 'loại không đọc được' },
    { name: 'k.doc', bytes: compound('WordDocument'), says: '.doc' },
    { name: 'k.xls', bytes: compound('Workbook'), says: 'bảng tính' },
    { name: 'k.docx', bytes: compound('EncryptedPackage'), says: 'mật khẩu' },
    { name: 'k.rtf', bytes: '{\\rtf1 x}', says: '.rtf' },
    { name: 'k.html', bytes: '<!DOCTYPE html><p>x', says: 'trang web' },
    { name: 'k.png', bytes: Buffer.from('89504e470d0a1a0a', 'hex'), says: 'hình ảnh' },
    { name: 'k.jpg', bytes: Buffer.from('ffd8ffe0', 'hex'), says: 'OCR' },
    { name: 'k.xlsx', bytes: spreadsheet, says: 'bảng tính' },
    {
      name: 'k.odt',
      bytes: makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
      says: '.odt',
    },
    { name: 'k.zip', bytes: makeZip({ 'ke-hoach.txt': 'x' }), says: 'Hãy giải nén' },
    { name: 'k.docx', bytes: 'không phải Word', says: 'bị hỏng' },
    { name: 'k.docx', bytes: makeDocx(p('  ')), says: 'OCR' },
  ])('is refused by name with what to do: $name, $says', async ({ name, bytes, says }) => {
    const sentence = await refusalOf(name, bytes);
    expect(sentence).toContain(says);
    expect(sentence).toMatch(new RegExp(`^Tệp “${name}” .*\\.$`));
  });

  it('can put neither lines nor long text of its name into the sentence', async () => {
    const sentence = await refusalOf(`a\r\nb${'x'.repeat(500)}.txt`, '');
    expect(sentence).toContain('“a bxxx');
    expect(sentence.length).toBeLessThan(200);
  });
});

const body = (content: string) => makeZip({ 'word/document.xml': content });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MEGABYTE = 1_000_000;

/** 28.000 characters that repeat only as a whole. */
const noise = Array.from({ length: 7000 }, (_, at) =>
  ((at * 2_654_435_761) % 65_521).toString(36).padStart(4, '0'),
).join('');
const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  '',
);

describe('a hostile file', () => {
  it.each([
    { name: '100 MB of zeros', file: () => Buffer.alloc(100 * MEGABYTE), says: '20 MB' },
    { name: 'a zip bomb', file: () => makeDocx(p(' '.repeat(60 * MEGABYTE))), says: 'bất thường' },
    {
      name: 'much text, honestly packed',
      file: () => makeDocx(p('nội dung công việc số '.repeat(150_000))),
      says: 'vượt mức',
    },
    {
      name: 'more than 50 MB inside, not packed like a bomb',
      file: () => body(`<w:document ${W}>${`<!--${noise}-->`.repeat(2000)}</w:document>`),
      says: '50 MB',
    },
    {
      name: 'deep XML',
      file: () => body(`<w:document ${W}>${'<w:p>'.repeat(100_000)}${'</w:p>'.repeat(100_000)}</w:document>`),
      says: 'bất thường',
    },
    {
      name: 'entities of its own',
      file: () =>
        body(
          `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><w:document ${W}><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:document>`,
        ),
      says: 'bất thường',
    },
    { name: 'XML that does not end', file: () => body(`<w:document ${W}><w:p>`), says: 'bị hỏng' },
    {
      name: 'text that is no UTF-8',
      file: () => makeZip({ 'word/document.xml': Buffer.from([0x3c, 0xff, 0xfe]) }),
      says: 'bị hỏng',
    },
    { name: 'a cut-off zip', file: () => makeDocx(p('x')).subarray(0, 300), says: 'bị hỏng' },
    {
      name: 'a path out of the zip',
      file: () => makeZip({ '../../etc/passwd': 'x', 'word/document.xml': '<x/>' }),
      says: 'bất thường',
    },
    {
      name: 'PDF garbage',
      file: () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 'x7')]),
      says: 'bị hỏng',
    },
    {
      name: 'more pages than allowed',
      file: () => makePdf(Array.from({ length: 501 }, () => ({}))),
      says: '500 trang',
    },
    {
      name: 'a PDF that needs a password',
      file: () =>
        makePdf(
          [{}],
          `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`,
        ),
      says: 'mật khẩu',
    },
  ])('is refused in bounded time: $name', async ({ file, says }) => {
    const bytes = file();
    const begun = performance.now();
    expect(await refusalOf('k.bin', bytes)).toContain(says);
    expect(performance.now() - begun).toBeLessThan(25_000);
  });

  it('lets the function go on with other work meanwhile', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 5);
    await refusalOf('k.docx', makeDocx(p('nội dung công việc số '.repeat(150_000))));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});
