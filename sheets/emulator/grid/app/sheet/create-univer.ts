/** Univer with the parts that the grid needs, all Apache-2.0, all in Vietnamese. */
import { type ILanguagePack, LocaleType, LogLevel, merge, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import viCore from '@univerjs/preset-sheets-core/locales/vi-VN';
import '@univerjs/preset-sheets-core/lib/index.css';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import viDataValidation from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import viFilter from '@univerjs/preset-sheets-filter/locales/vi-VN';
import '@univerjs/preset-sheets-filter/lib/index.css';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import viNote from '@univerjs/preset-sheets-note/locales/vi-VN';
import '@univerjs/preset-sheets-note/lib/index.css';

const LOCALE = LocaleType.VI_VN;

const presets = (container: HTMLElement) => [
  UniverSheetsCorePreset({
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    formulaBar: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  }),
  UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
  UniverSheetsFilterPreset(),
  UniverSheetsNotePreset(),
];

export interface OpenUniver {
  univer: Univer;
  api: FUniver;
}

export function createUniver(container: HTMLElement): OpenUniver {
  const words: ILanguagePack = merge({}, viCore, viDataValidation, viFilter, viNote);
  const univer = new Univer({ locale: LOCALE, locales: { [LOCALE]: words }, logLevel: LogLevel.WARN });
  for (const { plugins } of presets(container)) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
      else univer.registerPlugin(plugin);
    }
  }
  return { univer, api: FUniver.newAPI(univer) };
}
