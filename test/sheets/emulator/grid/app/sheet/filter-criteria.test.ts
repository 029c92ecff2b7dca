import { describe, expect, it } from 'vitest';
import {
  apiCriteria,
  type ColumnFilter,
  type FilteredCell,
  univerFilter,
} from '../../../../../../sheets/emulator/grid/app/sheet/filter-criteria.ts';

const cells = (...texts: string[]): FilteredCell[] => texts.map((shown) => ({ shown, filtered: false }));
const custom = (...tests: { val: string | number; operator?: string }[]): ColumnFilter => ({
  colId: 4,
  customFilters: { customFilters: tests },
});

describe('univerFilter', () => {
  it('shows every text but the hidden ones, new ones among them', () => {
    const filter = univerFilter(
      4,
      { hiddenValues: ['Rút', ''] },
      cells('Rút', 'Tạm hoãn', '', 'Tạm hoãn', 'mới'),
    );
    expect(filter).toEqual({ colId: 4, filters: { filters: ['Tạm hoãn', 'mới'] } });
  });

  it('says apart whether empty cells are shown', () => {
    expect(univerFilter(4, { hiddenValues: ['a'] }, cells('a', '', 'b'))).toEqual({
      colId: 4,
      filters: { blank: true, filters: ['b'] },
    });
  });

  it('follows what the service decided where a condition hides rows', () => {
    const rows = [
      { shown: '5', filtered: true },
      { shown: '50', filtered: false },
    ];
    expect(univerFilter(4, { condition: { type: 'NUMBER_GREATER' } }, rows).filters).toEqual({
      filters: ['50'],
    });
  });

  it('leaves line breaks out, as Univer compares', () => {
    expect(univerFilter(4, {}, cells('một\nhai')).filters).toEqual({ filters: ['mộthai'] });
  });
});

describe('apiCriteria', () => {
  it('hides what was not chosen, and gives the same choice back', () => {
    const all = cells('Rút', 'Tạm hoãn', '', 'hai\ndòng');
    const chosen: ColumnFilter = { colId: 4, filters: { blank: true, filters: ['Rút', 'haidòng'] } };
    const kept = apiCriteria(chosen, all);
    expect(kept).toEqual({ hiddenValues: ['Tạm hoãn'] });
    const again = univerFilter(4, kept ?? {}, all).filters;
    expect([again?.blank, new Set(again?.filters)]).toEqual([true, new Set(['Rút', 'haidòng'])]);
  });

  it.each([
    ['contains', custom({ val: '*hạn*' }), 'TEXT_CONTAINS', ['hạn']],
    ['does not contain', custom({ val: '*hạn*', operator: 'notEqual' }), 'TEXT_NOT_CONTAINS', ['hạn']],
    ['starts with', custom({ val: 'Quá*' }), 'TEXT_STARTS_WITH', ['Quá']],
    ['ends with', custom({ val: '*hạn' }), 'TEXT_ENDS_WITH', ['hạn']],
    ['is', custom({ val: 'Rút' }), 'TEXT_EQ', ['Rút']],
    ['is empty', custom({ val: '' }), 'BLANK', []],
    ['is not empty', custom({ val: '', operator: 'notEqual' }), 'NOT_BLANK', []],
    ['is greater', custom({ val: '1.5', operator: 'greaterThan' }), 'NUMBER_GREATER', ['1,5']],
    ['is another number', custom({ val: 7, operator: 'notEqual' }), 'NUMBER_NOT_EQ', ['7']],
    [
      'lies outside',
      custom({ val: 1, operator: 'lessThan' }, { val: 9, operator: 'greaterThan' }),
      'NUMBER_NOT_BETWEEN',
      ['1', '9'],
    ],
  ])('has the service’s word for “%s”', (_name, filter, type, values) => {
    const condition = { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) };
    expect(apiCriteria(filter, [])).toEqual({ condition });
  });

  it('has a word for “between” only where both hold', () => {
    const tests = [
      { val: 1, operator: 'greaterThanOrEqual' },
      { val: 9, operator: 'lessThanOrEqual' },
    ];
    const both = { colId: 4, customFilters: { and: 1, customFilters: tests } };
    expect(apiCriteria(both, [])?.condition?.type).toBe('NUMBER_BETWEEN');
    expect(apiCriteria(custom(...tests), [])).toBeNull();
  });

  it('hides the one text that is not wanted', () => {
    expect(apiCriteria(custom({ val: 'Rút', operator: 'notEqual' }), [])).toEqual({ hiddenValues: ['Rút'] });
  });

  it.each([
    ['a colour', { colId: 4 }],
    ['a comparison with a word', custom({ val: 'abc', operator: 'greaterThan' })],
  ])('says so where the service has no word for %s', (_name, filter) => {
    expect(apiCriteria(filter, [])).toBeNull();
  });
});
