/**
 * What Univer can do and the stored workbook is not asked for: formats, sizes, rows, tabs, merges, fills. Left open
 * they would change the picture and nothing else.
 */
const CLOSED =
  /^sheets?\.command\.(set-(?!range-values|frozen|scroll|zoom|filter|selection)|add-|insert-|delete-|remove-|move-(rows|cols|range)|copy-|auto-fill|refill|auto-clear|clear-selection-(all|format)|delta-|hide-|append-|text-to-number|split-text|toggle-gridlines|repeat-last|reorder|smart-toggle|paste|optional-paste|cut|apply-format|numfmt|change-freeze|cancel-frozen|change-zoom|update-note)|^univer\.command\.(paste|cut)|^sheet\.command\.(paste-by-short-key|numfmt)|^formula-ui\.|^sheet\.command\.(re-calc-default-style)/;

/** Filters are each person's own and never leave the browser. */
const OPEN = /filter|data-?validation|checkbox|dropdown/i;

export const isClosed = (command: string): boolean => CLOSED.test(command) && !OPEN.test(command);
