/**
 * The enumerations of request messages, as the reference lists their values; the typings know them as strings only.
 * Fields are named with their message; what is not here is kept as given.
 */

const DIMENSION = ['Dimension', 'DIMENSION_UNSPECIFIED ROWS COLUMNS'];
const THEME_COLOR = [
  'ThemeColorType',
  'THEME_COLOR_TYPE_UNSPECIFIED TEXT BACKGROUND ACCENT1 ACCENT2 ACCENT3 ACCENT4 ACCENT5 ACCENT6 LINK',
];
const PASTE = [
  'PasteType',
  'PASTE_NORMAL PASTE_VALUES PASTE_FORMAT PASTE_NO_BORDERS PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_CONDITIONAL_FORMATTING',
];
const HORIZONTAL = ['HorizontalAlign', 'HORIZONTAL_ALIGN_UNSPECIFIED LEFT CENTER RIGHT'];
const VALUE_INPUT = ['ValueInputOption', 'INPUT_VALUE_OPTION_UNSPECIFIED RAW USER_ENTERED'];
const VALUE_RENDER = ['ValueRenderOption', 'FORMATTED_VALUE UNFORMATTED_VALUE FORMULA'];
const DATE_RENDER = ['DateTimeRenderOption', 'SERIAL_NUMBER FORMATTED_STRING'];
const VISIBILITY = [
  'DeveloperMetadataVisibility',
  'DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED DOCUMENT PROJECT',
];
const METADATA_LOCATION = [
  'DeveloperMetadataLocationType',
  'DEVELOPER_METADATA_LOCATION_TYPE_UNSPECIFIED ROW COLUMN SHEET SPREADSHEET',
];
const AXIS = [
  'BasicChartAxisPosition',
  'BASIC_CHART_AXIS_POSITION_UNSPECIFIED BOTTOM_AXIS LEFT_AXIS RIGHT_AXIS',
];
const CHART_TYPE = [
  'BasicChartType',
  'BASIC_CHART_TYPE_UNSPECIFIED BAR LINE AREA COLUMN SCATTER COMBO STEPPED_AREA',
];
const CONDITION = [
  'ConditionType',
  [
    'CONDITION_TYPE_UNSPECIFIED NUMBER_GREATER NUMBER_GREATER_THAN_EQ NUMBER_LESS NUMBER_LESS_THAN_EQ NUMBER_EQ',
    'NUMBER_NOT_EQ NUMBER_BETWEEN NUMBER_NOT_BETWEEN TEXT_CONTAINS TEXT_NOT_CONTAINS TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH TEXT_EQ TEXT_IS_EMAIL TEXT_IS_URL DATE_EQ DATE_BEFORE DATE_AFTER DATE_ON_OR_BEFORE',
    'DATE_ON_OR_AFTER DATE_BETWEEN DATE_NOT_BETWEEN DATE_IS_VALID ONE_OF_RANGE ONE_OF_LIST BLANK NOT_BLANK',
    'CUSTOM_FORMULA BOOLEAN TEXT_NOT_EQ DATE_NOT_EQ FILTER_EXPRESSION',
  ].join(' '),
];

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'DimensionRange.dimension': DIMENSION,
  'AppendDimensionRequest.dimension': DIMENSION,
  'InsertRangeRequest.shiftDimension': DIMENSION,
  'DeleteRangeRequest.shiftDimension': DIMENSION,
  'SourceAndDestination.dimension': DIMENSION,
  'ValueRange.majorDimension': DIMENSION,
  'DataFilterValueRange.majorDimension': DIMENSION,
  'BatchGetValuesByDataFilterRequest.majorDimension': DIMENSION,
  'BatchGetValuesByDataFilterRequest.valueRenderOption': VALUE_RENDER,
  'BatchGetValuesByDataFilterRequest.dateTimeRenderOption': DATE_RENDER,
  'BatchUpdateValuesRequest.valueInputOption': VALUE_INPUT,
  'BatchUpdateValuesRequest.responseValueRenderOption': VALUE_RENDER,
  'BatchUpdateValuesRequest.responseDateTimeRenderOption': DATE_RENDER,
  'BatchUpdateValuesByDataFilterRequest.valueInputOption': VALUE_INPUT,
  'BatchUpdateValuesByDataFilterRequest.responseValueRenderOption': VALUE_RENDER,
  'BatchUpdateValuesByDataFilterRequest.responseDateTimeRenderOption': DATE_RENDER,
  'SheetProperties.sheetType': ['SheetType', 'SHEET_TYPE_UNSPECIFIED GRID OBJECT DATA_SOURCE'],
  'SpreadsheetProperties.autoRecalc': [
    'RecalculationInterval',
    'RECALCULATION_INTERVAL_UNSPECIFIED ON_CHANGE MINUTE HOUR',
  ],
  'ColorStyle.themeColor': THEME_COLOR,
  'ThemeColorPair.colorType': THEME_COLOR,
  'CellFormat.horizontalAlignment': HORIZONTAL,
  'CellFormat.verticalAlignment': ['VerticalAlign', 'VERTICAL_ALIGN_UNSPECIFIED TOP MIDDLE BOTTOM'],
  'CellFormat.wrapStrategy': [
    'WrapStrategy',
    'WRAP_STRATEGY_UNSPECIFIED OVERFLOW_CELL LEGACY_WRAP CLIP WRAP',
  ],
  'CellFormat.textDirection': ['TextDirection', 'TEXT_DIRECTION_UNSPECIFIED LEFT_TO_RIGHT RIGHT_TO_LEFT'],
  'CellFormat.hyperlinkDisplayType': [
    'HyperlinkDisplayType',
    'HYPERLINK_DISPLAY_TYPE_UNSPECIFIED LINKED PLAIN_TEXT',
  ],
  'NumberFormat.type': [
    'NumberFormatType',
    'NUMBER_FORMAT_TYPE_UNSPECIFIED TEXT NUMBER PERCENT CURRENCY DATE TIME DATE_TIME SCIENTIFIC',
  ],
  'Border.style': ['Style', 'STYLE_UNSPECIFIED DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK NONE DOUBLE'],
  'BooleanCondition.type': CONDITION,
  'ConditionValue.relativeDate': [
    'RelativeDate',
    'RELATIVE_DATE_UNSPECIFIED PAST_YEAR PAST_MONTH PAST_WEEK YESTERDAY TODAY TOMORROW',
  ],
  'InterpolationPoint.type': [
    'InterpolationPointType',
    'INTERPOLATION_POINT_TYPE_UNSPECIFIED MIN MAX NUMBER PERCENT PERCENTILE',
  ],
  'SortSpec.sortOrder': ['SortOrder', 'SORT_ORDER_UNSPECIFIED ASCENDING DESCENDING'],
  'MergeCellsRequest.mergeType': ['MergeType', 'MERGE_ALL MERGE_COLUMNS MERGE_ROWS'],
  'CopyPasteRequest.pasteType': PASTE,
  'CutPasteRequest.pasteType': PASTE,
  'PasteDataRequest.type': PASTE,
  'CopyPasteRequest.pasteOrientation': ['PasteOrientation', 'NORMAL TRANSPOSE'],
  'TextToColumnsRequest.delimiterType': [
    'DelimiterType',
    'DELIMITER_TYPE_UNSPECIFIED COMMA SEMICOLON PERIOD SPACE CUSTOM AUTODETECT',
  ],
  'DeveloperMetadata.visibility': VISIBILITY,
  'DeveloperMetadataLookup.visibility': VISIBILITY,
  'DeveloperMetadataLookup.locationType': METADATA_LOCATION,
  'DeveloperMetadataLocation.locationType': METADATA_LOCATION,
  'DeveloperMetadataLookup.locationMatchingStrategy': [
    'DeveloperMetadataLocationMatchingStrategy',
    'DEVELOPER_METADATA_LOCATION_MATCHING_STRATEGY_UNSPECIFIED EXACT_LOCATION INTERSECTING_LOCATION',
  ],
  'BasicChartSpec.chartType': CHART_TYPE,
  'BasicChartSeries.type': CHART_TYPE,
  'BasicChartSeries.targetAxis': AXIS,
  'BasicChartAxis.position': AXIS,
  'BasicChartSpec.legendPosition': [
    'BasicChartLegendPosition',
    'BASIC_CHART_LEGEND_POSITION_UNSPECIFIED BOTTOM_LEGEND LEFT_LEGEND RIGHT_LEGEND TOP_LEGEND NO_LEGEND',
  ],
  'BasicChartSpec.stackedType': [
    'BasicChartStackedType',
    'BASIC_CHART_STACKED_TYPE_UNSPECIFIED NOT_STACKED STACKED PERCENT_STACKED',
  ],
  'PieChartSpec.legendPosition': [
    'PieChartLegendPosition',
    'PIE_CHART_LEGEND_POSITION_UNSPECIFIED BOTTOM_LEGEND LEFT_LEGEND RIGHT_LEGEND TOP_LEGEND NO_LEGEND LABELED_LEGEND',
  ],
};

/** `Message.field` of every field whose values are known here. */
export const ENUMERATED_FIELDS: readonly string[] = Object.keys(FIELDS);

export interface Enumeration {
  /** As the API's messages call it, e.g. `Dimension`. */
  name: string;
  values: ReadonlySet<string>;
}

const ENUMERATIONS = new Map<string, Enumeration>(
  Object.entries(FIELDS).map(([field, [name = '', values = '']]) => [
    field,
    { name, values: new Set(values.split(' ')) },
  ]),
);

/** The enumeration of a message's field; undefined when it is none, or none that is known here. */
export const enumerationOf = (message: string, field: string): Enumeration | undefined =>
  ENUMERATIONS.get(`${message}.${field}`);
