import { describe, expect, it } from 'vitest';
import { tabsOf } from '../../../../../../sheets/emulator/grid/app/book/tab.ts';

const sheet = (more: object) => ({ properties: { sheetId: 1, title: 'T' }, ...more });
const rule = (type: string) => ({ booleanRule: { condition: { type }, format: {} } });

describe('tabsOf', () => {
  it.each([
    ['nothing', {}, 'userEnteredFormat'],
    ['a rule about the cell’s own text', { conditionalFormats: [rule('TEXT_EQ')] }, 'userEnteredFormat'],
    [
      'a rule with a formula',
      { conditionalFormats: [rule('TEXT_EQ'), rule('CUSTOM_FORMULA')] },
      'effectiveFormat',
    ],
    ['a rule about dates', { conditionalFormats: [rule('DATE_BEFORE')] }, 'effectiveFormat'],
    ['a gradient', { conditionalFormats: [{ gradientRule: {} }] }, 'effectiveFormat'],
    ['alternating colours', { bandedRanges: [{ bandedRangeId: 1 }] }, 'effectiveFormat'],
  ])('reads the look of a tab with %s from where it can be known', (_name, more, formats) => {
    expect(tabsOf([sheet(more)], true)[0]?.formats).toBe(formats);
  });

  it('knows by what the tab is filtered', () => {
    const criteria = { 4: { hiddenValues: ['Rút'] } };
    const [tab] = tabsOf([sheet({ basicFilter: { range: { endRowIndex: 9 }, criteria } })], true);
    expect(tab).toMatchObject({ criteria, filter: { startRow: 0, endRow: 9 } });
  });

  it('leaves hidden tabs out', () => {
    expect(tabsOf([{ properties: { sheetId: 1, hidden: true } }], true)).toEqual([]);
  });
});
