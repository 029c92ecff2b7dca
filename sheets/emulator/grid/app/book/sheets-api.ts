/** Shapes of the Sheets API that the grid reads. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';

export type ApiSpreadsheet = sheets_v4.Schema$Spreadsheet;
export type ApiRequest = sheets_v4.Schema$Request;
export type ApiSheet = sheets_v4.Schema$Sheet;
export type ApiCell = sheets_v4.Schema$CellData;
export type ApiFormat = sheets_v4.Schema$CellFormat;
export type ApiColor = sheets_v4.Schema$Color;
export type ApiCriteria = sheets_v4.Schema$FilterCriteria;
export type ApiRange = sheets_v4.Schema$GridRange;
export type ApiProtectedRange = sheets_v4.Schema$ProtectedRange;
export type ApiConditionalRule = sheets_v4.Schema$ConditionalFormatRule;
export type ApiCondition = sheets_v4.Schema$BooleanCondition;
export type ApiValidation = sheets_v4.Schema$DataValidationRule;
export type ApiChart = sheets_v4.Schema$EmbeddedChart;
export type ApiChartSpec = sheets_v4.Schema$ChartSpec;
export type ApiChartData = sheets_v4.Schema$ChartData;
export type ApiPieChart = sheets_v4.Schema$PieChartSpec;
export type ApiBasicChart = sheets_v4.Schema$BasicChartSpec;
export type ApiValueRange = sheets_v4.Schema$ValueRange;
export type ApiBatchGet = sheets_v4.Schema$BatchGetValuesResponse;
