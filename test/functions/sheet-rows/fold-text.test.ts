import { describe, expect, it } from 'vitest';
import { canonicalCode, cleanText, foldText, singleLine } from '../../../functions/sheet-rows/fold-text.ts';

describe('foldText', () => {
  it.each([
    { name: 'hoà and hòa', a: 'hoà', b: 'hòa' },
    { name: 'uỷ and ủy', a: 'Đảng uỷ', b: 'Đảng ủy' },
    { name: 'khoẻ and khỏe', a: 'khoẻ', b: 'khỏe' },
    { name: 'capitals', a: 'ĐẢNG ỦY', b: 'Đảng uỷ' },
    { name: 'NFC and NFD', a: 'Tiến độ', b: 'Tiến độ'.normalize('NFD') },
    { name: 'no-break spaces and doubled ones', a: 'Tiến\u00a0 độ ', b: 'tiến độ' },
    { name: 'invisible characters', a: '\ufeffTiến\u200b độ', b: 'Tiến độ' },
    { name: 'line breaks', a: 'Tiến\nđộ', b: 'tiến độ' },
  ])('makes $name equal', ({ a, b }) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  it.each([
    { a: 'hoa', b: 'hòa' },
    { a: 'đảng', b: 'dang' },
    { a: 'ủy', b: 'ụy' },
    { a: 'quý', b: 'quy' },
  ])('keeps $a apart from $b', ({ a, b }) => {
    expect(foldText(a)).not.toBe(foldText(b));
  });
});

describe('what is read of a text', () => {
  it('keeps line breaks and tabs, drops controls, bidirectional marks and lone surrogates', () => {
    expect(cleanText(' một\r\nhai\tba\u0000\u202e\ud800 ')).toBe('một\nhai\tba');
  });

  it('keeps case and spelling', () => {
    expect(singleLine('Đảng  Uỷ')).toBe('Đảng Uỷ');
  });

  it('spells codes one way only', () => {
    expect(canonicalCode(' hđ01\u00a0')).toBe('HĐ01');
    expect(canonicalCode('hđ 01')).toBe('HĐ 01');
  });
});
