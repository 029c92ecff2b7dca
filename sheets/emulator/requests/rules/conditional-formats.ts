/** addConditionalFormatRule, updateConditionalFormatRule and deleteConditionalFormatRule. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument } from '../../api-error.ts';
import { assertShowable } from '../../formats/condition.ts';
import { requireSheet } from '../../workbook/find-sheet.ts';
import type { Sheet, Workbook } from '../../workbook/model.ts';
import type { Handler, Response } from '../request-context.ts';
import { settleColor, settleFormatColors } from '../settle-color.ts';
import { targetArea } from '../target-area.ts';

type Rule = sheets_v4.Schema$ConditionalFormatRule;
type Point = sheets_v4.Schema$InterpolationPoint;

/** The sheet of all ranges of a rule. @throws ApiError when the rule is incomplete or on more than one sheet. */
function sheetOfRule(workbook: Workbook, rule: Rule | undefined): Sheet {
  const ranges = rule?.ranges ?? [];
  if (!rule || ranges.length === 0) throw invalidArgument('Must specify at least one range.');
  if (!rule.booleanRule === !rule.gradientRule) {
    throw invalidArgument('Conditional format rules must have either a booleanRule or a gradientRule.');
  }
  if (rule.booleanRule && !rule.booleanRule.condition?.type) {
    throw invalidArgument('booleanRule must have a condition.');
  }
  const { locale } = workbook.properties;
  assertShowable(rule.booleanRule?.condition ?? {}, locale, 'conditional formats');
  const sheets = new Set(ranges.map((range) => targetArea(workbook, range).sheet));
  const [sheet] = sheets;
  if (!sheet || sheets.size > 1) throw invalidArgument('All ranges of a rule must be on the same sheet.');
  return sheet;
}

function settledPoint(point: Point): Point {
  return settleColor(point, 'color', {});
}

/** The rule as Google answers it: each colour in both of its fields. */
function settled(rule: Rule): Rule {
  const { booleanRule, gradientRule } = rule;
  if (booleanRule) {
    const format = booleanRule.format && settleFormatColors(booleanRule.format, {});
    return { ...rule, booleanRule: { ...booleanRule, ...(format && { format }) } };
  }
  const { minpoint, midpoint, maxpoint } = gradientRule ?? {};
  const points = {
    ...(minpoint && { minpoint: settledPoint(minpoint) }),
    ...(midpoint && { midpoint: settledPoint(midpoint) }),
    ...(maxpoint && { maxpoint: settledPoint(maxpoint) }),
  };
  return { ...rule, gradientRule: points };
}

function ruleAt(sheet: Sheet, index: number): Rule {
  const rule = sheet.conditionalFormats[index];
  if (rule) return rule;
  throw invalidArgument(`No conditional format on sheet: ${sheet.properties.sheetId} at index: ${index}`);
}

/** Inserts a rule at its place in the order of the sheet's rules, by default first. */
export const addConditionalFormatRule: Handler<'addConditionalFormatRule'> = (body, { workbook }) => {
  const sheet = sheetOfRule(workbook, body.rule);
  const index = body.index ?? 0;
  if (index < 0 || index > sheet.conditionalFormats.length) {
    throw invalidArgument(
      `index[${index}] must be between 0 and the number of rules (${sheet.conditionalFormats.length}).`,
    );
  }
  sheet.conditionalFormats = sheet.conditionalFormats.toSpliced(index, 0, settled(body.rule ?? {}));
  return {};
};

function replaceRule(workbook: Workbook, asked: Rule, index: number): Response {
  const sheet = sheetOfRule(workbook, asked);
  const newRule = settled(asked);
  const oldRule = ruleAt(sheet, index);
  sheet.conditionalFormats = sheet.conditionalFormats.toSpliced(index, 1, newRule);
  return { updateConditionalFormatRule: { newRule, newIndex: index, oldRule } };
}

function moveRule(sheet: Sheet, oldIndex: number, newIndex: number): Response {
  const newRule = ruleAt(sheet, oldIndex);
  ruleAt(sheet, newIndex);
  sheet.conditionalFormats = sheet.conditionalFormats.toSpliced(oldIndex, 1).toSpliced(newIndex, 0, newRule);
  return { updateConditionalFormatRule: { newRule, newIndex, oldIndex } };
}

/** Replaces the rule at an index, or moves it to another. */
export const updateConditionalFormatRule: Handler<'updateConditionalFormatRule'> = (body, { workbook }) => {
  const index = body.index ?? 0;
  if (body.rule) return replaceRule(workbook, body.rule, index);
  if (typeof body.newIndex !== 'number') throw invalidArgument('Must specify a rule or a newIndex.');
  return moveRule(requireSheet(workbook, body.sheetId), index, body.newIndex);
};

/** Deletes the rule at an index; the later ones move up. */
export const deleteConditionalFormatRule: Handler<'deleteConditionalFormatRule'> = (body, { workbook }) => {
  const sheet = requireSheet(workbook, body.sheetId);
  const index = body.index ?? 0;
  const rule = ruleAt(sheet, index);
  sheet.conditionalFormats = sheet.conditionalFormats.toSpliced(index, 1);
  return { deleteConditionalFormatRule: { rule } };
};
