import { describe, expect, it } from 'vitest';
import { isClosed } from '../../../../../../sheets/emulator/grid/app/sheet/closed-commands.ts';

describe('isClosed', () => {
  it.each([
    'sheet.command.insert-row',
    'sheet.command.set-style',
    'sheet.command.auto-fill',
    'univer.command.paste',
    'sheet.command.smart-toggle-filter',
    'sheet.command.remove-sheet-filter',
    'sheet.operation.show-data-validation-dropdown',
  ])('keeps %s from changing the picture alone', (command) => {
    expect(isClosed(command)).toBe(true);
  });

  it.each([
    'sheet.command.set-range-values',
    'sheet.command.set-filter-criteria',
    'sheet.operation.open-filter-panel',
    'sheet.command.clear-selection-content',
    'sheet.command.scroll-view',
  ])('lets %s through', (command) => {
    expect(isClosed(command)).toBe(false);
  });
});
