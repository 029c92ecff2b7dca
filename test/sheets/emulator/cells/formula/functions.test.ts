import { describe, expect, test } from 'vitest';
import { evaluateFormulaArray } from '../../../../../sheets/emulator/cells/formula/evaluate-formula.ts';
import type { Content } from './fake-book.ts';
import { fakeBook, plain } from './fake-book.ts';

const book = fakeBook({
  S: [
    ['DU01', 10, 'Hoàn thành đúng hạn', 44635, true],
    ['DU02', 20, 'Đang thực hiện quá hạn', 44700, false],
    ['DU03', 30, 'hoàn thành quá hạn', null, true],
    ['DU01', 5, '', '=NA()', null],
    ['a*b', -3, 'x', null, 'TRUE'],
  ],
});
const rows = (formula: string) =>
  evaluateFormulaArray(formula, { sheetTitle: 'S', row: 7, column: 8 }, book).map((row) => row.map(plain));

const gives = (cases: [string, Content | Content[][]][]) =>
  test.each(cases)('%s', (formula, expected) => {
    expect(rows(formula)).toEqual(Array.isArray(expected) ? expected : [[expected]]);
  });

describe('totals', () => {
  gives([
    ['=SUM(B1:B5;"2";TRUE)', 65],
    ['=SUM(A1:A5)', 0],
    ['=SUM(D1:D4)', '#N_A'],
    ['=AVERAGE(B1:B3)', 20],
    ['=AVERAGE(A1:A3)', '#DIVIDE_BY_ZERO'],
    ['=MIN(B:B)', -3],
    ['=MAX(B:B)', 30],
    ['=MAX(A:A)', 0],
    ['=MEDIAN(B1:B4)', 15],
    ['=COUNT(A1:E5)', 7],
    ['=COUNTA(C1:C5)', 5],
    ['=COUNTBLANK(C1:D5)', 3],
    ['=LARGE(B:B;2)', 20],
    ['=SMALL(B:B;9)', '#NUM'],
    ['=SUMPRODUCT(B1:B3;B1:B3)', 1400],
    ['=SUMPRODUCT((A1:A5="DU01")*B1:B5)', 15],
    ['=SUMPRODUCT(B1:B3;B1:B2)', '#VALUE'],
  ]);
});

describe('totals with criteria', () => {
  gives([
    ['=COUNTIF(A:A;"du01")', 2],
    ['=COUNTIF(B:B;">=10")', 3],
    ['=COUNTIF(B:B;10)', 1],
    ['=COUNTIF(B:B;"<>10")', 4],
    ['=COUNTIF(C:C;"hoàn*")', 2],
    ['=COUNTIF(A:A;"DU0?")', 4],
    ['=COUNTIF(A:A;"a~*b")', 1],
    ['=COUNTIF(C:C;"")', 1],
    ['=COUNTIF(D:D;"")', 2],
    ['=COUNTIF(D:D;"=")', 2],
    ['=COUNTIF(D:D;">"&DATE(2022;4;1))', 1],
    ['=COUNTIF(D:D;"15/3/2022")', 1],
    ['=COUNTIF(E:E;TRUE)', 2],
    ['=COUNTIFS(A:A;"DU01";B:B;">5")', 1],
    ['=COUNTIFS(A:A;"DU01";B1:B2;">5")', '#VALUE'],
    ['=SUMIF(A:A;"DU01";B:B)', 15],
    ['=SUMIF(B:B;">0")', 65],
    ['=SUMIFS(B:B;A:A;"DU*";C:C;"*quá hạn")', 50],
    ['=AVERAGEIF(A:A;"DU01";B:B)', 7.5],
    ['=MINIFS(B:B;A:A;"DU*")', 5],
    ['=MAXIFS(B:B;A:A;"không")', 0],
  ]);
});

describe('logic', () => {
  gives([
    ['=IF(B1>5;"có";1/0)', 'có'],
    ['=IF(B1>50;"có")', false],
    ['=IF(;1;2)', 2],
    ['=IF("abc";1;2)', '#VALUE'],
    ['=IF(NA();1;2)', '#N_A'],
    ['=IFS(B1=1;"a";TRUE;"b")', 'b'],
    ['=IFS(B1=1;"a")', '#N_A'],
    ['=SWITCH(A1;"x";1;"du01";2)', 2],
    ['=SWITCH(A1;"x";1;"khác")', 'khác'],
    ['=CHOOSE(2;"a";"b")', 'b'],
    ['=CHOOSE(3;"a";"b")', '#NUM'],
    ['=IFERROR(D4;"lỗi")', 'lỗi'],
    ['=IFERROR(1/0)', null],
    ['=IFNA(NA();1)', 1],
    ['=IFNA(1/0;1)', '#DIVIDE_BY_ZERO'],
    ['=AND(E1:E2;TRUE)', false],
    ['=OR(E1:E2;FALSE)', true],
    ['=XOR(TRUE;TRUE)', false],
    ['=NOT("false")', true],
    ['=TRUE()', true],
  ]);
});

describe('numbers', () => {
  gives([
    ['=ROUND(2,345;2)', 2.35],
    ['=ROUND(-2,5)', -3],
    ['=ROUND(1234;-2)', 1200],
    ['=ROUNDUP(1,21;1)', 1.3],
    ['=ROUNDDOWN(-1,29;1)', -1.2],
    ['=INT(-1,5)', -2],
    ['=ABS(-2)', 2],
    ['=MOD(-3;2)', 1],
    ['=MOD(3;0)', '#DIVIDE_BY_ZERO'],
    ['=SQRT(16)', 4],
    ['=SQRT(-1)', '#NUM'],
    ['=POWER(2;10)', 1024],
  ]);
});

describe('text', () => {
  gives([
    ['=CONCATENATE(A1:B1;"!")', 'DU0110!'],
    ['=JOIN("-";B1:B3)', '10-20-30'],
    ['=TEXTJOIN(", ";TRUE;C3:C5)', 'hoàn thành quá hạn, x'],
    ['=LEN("Đảng ủy")', 7],
    ['=LEFT("Đảng")', 'Đ'],
    ['=RIGHT("Đảng";2)', 'ng'],
    ['=RIGHT("Đảng";9)', 'Đảng'],
    ['=MID("Đảng ủy";6;2)', 'ủy'],
    ['=TRIM("  a   b ")', 'a b'],
    ['=UPPER("đảng")', 'ĐẢNG'],
    ['=LOWER("ĐẢNG")', 'đảng'],
    ['=PROPER("đảng ủy khối")', 'Đảng Ủy Khối'],
    ['=SUBSTITUTE("a-b-c";"-";"$&")', 'a$&b$&c'],
    ['=SUBSTITUTE("a-b-c";"-";"+";2)', 'a-b+c'],
    ['=FIND("b";"abcb";3)', 4],
    ['=FIND("B";"abc")', '#VALUE'],
    ['=SEARCH("B";"abc")', 2],
    ['=SEARCH("b*d";"abcd")', 2],
    ['=VALUE("1.234,5")', 1234.5],
    ['=VALUE("15/3")', 44635],
    ['=VALUE("abc")', '#VALUE'],
    ['=TEXT(D1;"dd/mm/yyyy")', '15/03/2022'],
    ['=TEXT(1234,5;"#,##0.00")', '1.234,50'],
    ['=TEXT("abc";"0")', 'abc'],
    ['=HYPERLINK("https://example.org";"Minh chứng")', 'Minh chứng'],
    ['=HYPERLINK("https://example.org")', 'https://example.org'],
    ['=EXACT("a";"A")', false],
  ]);
});

describe('dates', () => {
  gives([
    ['=TODAY()', 44638],
    ['=NOW()', 44638.5],
    ['=DATE(2022;3;15)', 44635],
    ['=DATE(2022;14;0)', 44957],
    ['=YEAR(D1)', 2022],
    ['=MONTH("15/3/2022")', 3],
    ['=DAY(D1)', 15],
    ['=HOUR(NOW())', 12],
    ['=WEEKDAY(D1)', 3],
    ['=WEEKDAY(D1;2)', 2],
    ['=WEEKDAY(D1;3)', 1],
    ['=ISOWEEKNUM(DATE(2021;1;3))', 53],
    ['=EOMONTH(D1;1)', 44681],
    ['=EDATE(DATE(2022;1;31);1)', 44620],
    ['=DAYS(D2;D1)', 65],
    ['=DATEDIF(D1;D2;"D")', 65],
    ['=DATEDIF(D1;D2;"M")', 2],
    ['=DATEDIF(D1;D2;"MD")', 4],
    ['=DATEDIF(DATE(2020;2;29);DATE(2022;2;28);"Y")', 1],
    ['=DATEDIF(D2;D1;"D")', '#NUM'],
  ]);
});

describe('look-ups', () => {
  gives([
    ['=VLOOKUP("du02";A1:C5;2;FALSE)', 20],
    ['=VLOOKUP("DU0?";A1:C5;2;FALSE)', 10],
    ['=VLOOKUP("DU09";A1:C5;2;FALSE)', '#N_A'],
    ['=VLOOKUP(25;B1:C3;2)', 'Đang thực hiện quá hạn'],
    ['=VLOOKUP("DU02";A1:C5;4;FALSE)', '#REF'],
    ['=VLOOKUP("DU02";A1:C5;0;FALSE)', '#VALUE'],
    ['=HLOOKUP(10;A1:E2;2;FALSE)', 20],
    ['=XLOOKUP("DU03";A1:A5;B1:B5)', 30],
    ['=XLOOKUP("DU03";A1:A5;B1:C5)', [[30, 'hoàn thành quá hạn']]],
    ['=XLOOKUP("DU09";A1:A5;B1:B5;"không có")', 'không có'],
    ['=XLOOKUP(25;B1:B3;A1:A3;;-1)', 'DU02'],
    ['=XLOOKUP(25;B1:B3;A1:A3;;1)', 'DU03'],
    ['=XLOOKUP("DU01";A1:A5;B1:B5;;0;-1)', 5],
    ['=MATCH("du03";A1:A5;0)', 3],
    ['=MATCH(25;B1:B3)', 2],
    ['=MATCH(1;A1:B2;0)', '#N_A'],
    ['=INDEX(A1:C5;2;2)', 20],
    ['=INDEX(A1:C5;MATCH("DU03";A1:A5;0);2)', 30],
    ['=INDEX(B1:B3;0;1)', [[10], [20], [30]]],
    ['=INDEX(A1:C1;2)', 10],
    ['=INDEX(A1:C5;9;1)', '#NUM'],
  ]);
});

describe('whole ranges', () => {
  gives([
    ['=FILTER(B1:B5;A1:A5="DU01")', [[10], [5]]],
    [
      '=FILTER(A1:B5;B1:B5>5;E1:E5=TRUE)',
      [
        ['DU01', 10],
        ['DU03', 30],
      ],
    ],
    ['=FILTER(B1:B5;A1:A5="không")', '#N_A'],
    ['=FILTER(B1:B5;A1:A3="DU01")', '#N_A'],
    ['=SORT(B1:B5)', [[-3], [5], [10], [20], [30]]],
    [
      '=SORT(A1:B3;2;FALSE)',
      [
        ['DU03', 30],
        ['DU02', 20],
        ['DU01', 10],
      ],
    ],
    ['=SORT(A1:A3;B1:B3;FALSE)', [['DU03'], ['DU02'], ['DU01']]],
    ['=UNIQUE(A1:A4)', [['DU01'], ['DU02'], ['DU03']]],
    [
      '=SEQUENCE(2;2;10;5)',
      [
        [10, 15],
        [20, 25],
      ],
    ],
    ['=ROWS(A:A)', 5],
    ['=COLUMNS(A1:C1)', 3],
    ['=ROW()', 8],
    ['=COLUMN()', 9],
    ['=ROW(B3)', 3],
  ]);
});

describe('questions', () => {
  gives([
    ['=ISBLANK(D3)', true],
    ['=ISBLANK(C4)', false],
    ['=ISNUMBER(B1)', true],
    ['=ISTEXT(A1)', true],
    ['=ISERROR(D4)', true],
    ['=ISERR(D4)', false],
    ['=ISNA(D4)', true],
    ['=NA()', '#N_A'],
  ]);
});

describe('further mathematics and statistics', () => {
  gives([
    ['=CEILING(7;5)', 10],
    ['=CEILING(1,2)', 2],
    ['=FLOOR(7,9;2)', 6],
    ['=ROUND(LN(EXP(2));6)', 2],
    ['=LOG(1000)', 3],
    ['=LOG(8;2)', 3],
    ['=LOG10(0)', '#NUM'],
    ['=PI()', Math.PI],
    ['=VAR(2;4;6)', 4],
    ['=STDEV(2;4;6)', 2],
    ['=STDEV(2)', '#DIVIDE_BY_ZERO'],
    ['=RANK(20;B1:B5)', 2],
    ['=RANK(20;B1:B5;TRUE)', 4],
    ['=RANK(99;B1:B5)', '#N_A'],
    ['=COUNTUNIQUE(A1:A5)', 4],
  ]);
});

describe('patterns', () => {
  gives([
    ['=REGEXMATCH("DU01";"^DU\\d+$")', true],
    ['=REGEXMATCH("x";"(")', '#REF'],
    ['=REGEXEXTRACT("Kế hoạch 48-KH";"\\d+")', '48'],
    ['=REGEXEXTRACT("15/3";"(\\d+)/(\\d+)")', [['15', '3']]],
    ['=REGEXEXTRACT("x";"\\d")', '#N_A'],
    ['=REGEXREPLACE("a1b2";"(\\d)";"<$1>")', 'a<1>b<2>'],
    ['=SPLIT("a, b,7";", ")', [['a', 'b', 7]]],
    ['=SPLIT("a, b";", ";FALSE)', [['a', 'b']]],
    ['=SPLIT("a,,b";",";TRUE;FALSE)', [['a', '', 'b']]],
    ['=CHAR(65)', 'A'],
    ['=CODE("Đ")', 272],
  ]);
});

describe('working days', () => {
  gives([
    ['=NETWORKDAYS(DATE(2022;3;18);DATE(2022;3;28))', 7],
    ['=NETWORKDAYS(DATE(2022;3;28);DATE(2022;3;18))', -7],
    ['=NETWORKDAYS(DATE(2022;3;18);DATE(2022;3;28);DATE(2022;3;21))', 6],
    ['=WORKDAY(DATE(2022;3;18);1)', 44641],
    ['=WORKDAY(DATE(2022;3;18);1;{44641})', 44642],
    ['=WORKDAY(DATE(2022;3;21);-1)', 44638],
    ['=WEEKNUM(DATE(2022;1;1))', 1],
    ['=WEEKNUM(DATE(2022;1;2))', 2],
  ]);
});
