import { describe, expect, it } from 'vitest';
import { foldText } from '../../../functions/sheet-rows/fold-text.ts';
import type { Column } from '../../../sheets/template/declaration.ts';
import { PALETTE } from '../../../sheets/template/palette.ts';
import { SETTINGS, type SettingDeclaration } from '../../../sheets/template/settings.ts';
import { TAB_LIST, TABS, type TabKey } from '../../../sheets/template/template.ts';

const doubled = (values: readonly unknown[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the declaration of the sheet', () => {
  it('names every tab, by key, title and id, once', () => {
    expect(Object.values(TABS).map(({ key }) => key)).toEqual(Object.keys(TABS));
    expect(doubled(TAB_LIST.map(({ title }) => foldText(title)))).toEqual([]);
    expect(doubled(TAB_LIST.map(({ sheetId }) => sheetId))).toEqual([]);
  });

  it.each(TAB_LIST)('names every column of “$title” once, as headers are compared', ({ columns }) => {
    expect(doubled(columns.map(({ key }) => key))).toEqual([]);
    expect(doubled(columns.map(({ header }) => foldText(header)))).toEqual([]);
  });

  it('lets units type into the progress tab only', () => {
    const tabs = TAB_LIST.filter(({ columns }) => columns.some(({ owner }) => owner === 'unit'));
    expect(tabs.map(({ key }) => key)).toEqual(['progress']);
  });

  it('takes dropdowns from columns that exist', () => {
    const sources = TAB_LIST.flatMap(({ columns }) => columns.map(({ source }: Column) => source));
    for (const source of sources) {
      if (!source || !('tab' in source)) continue;
      const columns: readonly Column[] = TABS[source.tab as TabKey].columns;
      expect(columns.map(({ key }) => key)).toContain(source.column);
    }
  });

  it('colours columns that exist', () => {
    for (const { columns, highlights } of TAB_LIST) {
      const keys = columns.map(({ key }) => key);
      for (const { column } of highlights) expect(keys).toContain(column);
    }
  });
});

describe('the palette', () => {
  const linear = (channel: number) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  /** Relative luminance, WCAG 2.2. */
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  it.each(Object.entries(PALETTE))('keeps the text of %s readable (4.5:1)', (_name, { background, text }) => {
    const [dark = 0, light = 0] = [luminance(background), luminance(text)].sort((a, b) => a - b);
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the settings', () => {
  const settings: readonly SettingDeclaration[] = SETTINGS;

  it('have a key and a label each, once', () => {
    expect(doubled(settings.map(({ key }) => key))).toEqual([]);
    expect(doubled(settings.map(({ label }) => foldText(label)))).toEqual([]);
  });

  it('stand, where nobody set them, within their own bounds and choices', () => {
    for (const { standard, bounds, choices } of settings) {
      if (bounds) expect(Number(standard)).toBeGreaterThanOrEqual(bounds[0]);
      if (bounds) expect(Number(standard)).toBeLessThanOrEqual(bounds[1]);
      if (choices) expect(choices).toContain(standard);
    }
  });
});
