import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';

type Rule = sheets_v4.Schema$DataValidationRule;

/** The rule as Google answers it: flags that are off are left out. */
export function settleValidation({ strict, showCustomUi, ...rest }: Rule): Rule {
  return { ...rest, ...(strict && { strict }), ...(showCustomUi && { showCustomUi }) };
}
