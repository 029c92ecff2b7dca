import { describe, expect, it } from 'vitest';
import { readPhrases } from '../../../scripts/read-plan/read-phrases.ts';

describe('phrases on their own', () => {
  it('are read in order, with the year and day around them', () => {
    const phrases = [
      { phrase: 'từ tháng 01 đến tháng 4', year: 2022, documentDate: null },
      { phrase: 'từ nay đến hết tháng 5/2022', year: 2022, documentDate: '2022-03-01' },
      { phrase: 'thường xuyên' },
    ];
    expect(readPhrases(JSON.stringify(phrases))).toEqual([
      { kind: 'range', start: '2022-01-01', end: '2022-04-30' },
      { kind: 'range', start: '2022-03-01', end: '2022-05-31' },
      { kind: 'continuous', start: null, end: null },
    ]);
  });

  it.each([
    { name: 'no JSON', json: '[', says: 'is no JSON' },
    { name: 'no list', json: '{}', says: 'must hold' },
    { name: 'an entry without a phrase', json: '[{"phrase":"a"},{"year":2022}]', says: 'at 1.phrase' },
    {
      name: 'a day that does not exist',
      json: '[{"phrase":"a","documentDate":"2022-02-30"}]',
      says: 'at 0.documentDate',
    },
  ])('are refused as a whole where there is $name', ({ json, says }) => {
    expect(() => readPhrases(json)).toThrow(says);
  });
});
