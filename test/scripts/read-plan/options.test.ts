import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/read-plan/options.ts';

describe('the options of the plan reader', () => {
  it('take a document, its year and JSON', () => {
    expect(readOptions(['k.docx', '--year', '2025', '--json'])).toEqual({
      what: 'document',
      file: 'k.docx',
      year: 2025,
      json: true,
    });
  });

  it('take phrases', () => {
    expect(readOptions(['--phrases', 'p.json', '--json'])).toEqual({ what: 'phrases', file: 'p.json' });
  });

  it.each([
    { name: 'no file', args: ['--json'], says: 'Give the file of one plan' },
    { name: 'two files', args: ['a.docx', 'b.docx'], says: 'Give the file of one plan' },
    { name: 'a document beside phrases', args: ['a.docx', '--phrases', 'p.json'], says: 'Give either' },
    { name: 'no year', args: ['a.docx', '--year', '25'], says: '--year must be a year' },
    { name: 'an unknown option', args: ['a.docx', '--fast'], says: '--fast' },
  ])('refuse $name', ({ args, says }) => {
    expect(() => readOptions(args)).toThrow(says);
  });
});
