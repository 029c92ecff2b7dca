/**
 * What Univer can do and the stored workbook is not asked for: formats, sizes, rows, tabs, merges, fills. Left open
 * they would change the picture and nothing else.
 */
const CLOSED =
  /^sheets?\.command\.(set-(?!range-values|frozen|scroll|zoom|filter|selection)|add-|insert-|delete-|remove-|move-(rows|cols|range)|copy-|auto-fill|refill|auto-clear|clear-selection-(all|format)|delta-|hide-|append-|text-to-number|split-text|toggle-gridlines|repeat-last|reorder|smart-toggle|paste|optional-paste|cut|apply-format|numfmt|change-freeze|cancel-frozen|change-zoom|update-note)|^univer\.command\.(paste|cut)|^sheet\.command\.(paste-by-short-key|numfmt)|^formula-ui\.|^sheet\.command\.(re-calc-default-style)/;

const OPEN = /filter|data-?validation|checkbox|dropdown/i;

/** Where a filter stands belongs to the sheet's structure; Univer's list of values knows no keyboard. */
const REPLACED =
  /^sheet\.(command\.(set-filter-range|remove-sheet-filter|smart-toggle-filter)|operation\.show-data-validation-dropdown)$/;

export const isClosed = (command: string): boolean =>
  REPLACED.test(command) || (CLOSED.test(command) && !OPEN.test(command));
