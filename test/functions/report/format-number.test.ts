import { describe, expect, it } from 'vitest';
import {
  formatChange,
  formatMoney,
  formatNumber,
  formatRate,
} from '../../../functions/report/format-number.ts';

describe('numbers as people read them', () => {
  it('groups thousands by points and splits decimals by a comma', () => {
    expect(formatNumber(21_914)).toBe('21.914');
    expect(formatNumber(1.5)).toBe('1,5');
    expect(formatMoney(7_500_000_000)).toBe('7.500.000.000 đồng');
  });

  it('prints the official check rates', () => {
    expect(formatRate(16_051 / 16_274)).toBe('98,63 %');
    expect(formatRate(223 / 16_274)).toBe('1,37 %');
    expect(formatRate(1)).toBe('100,00 %');
    expect(formatRate(null)).toBe('–');
  });

  it('signs changes', () => {
    expect([12, -1_003, 0].map(formatChange)).toEqual(['+12', '−1.003', '0']);
  });
});
