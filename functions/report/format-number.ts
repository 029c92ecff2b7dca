const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
const PERCENT = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `14068` → "14.068", `1.5` → "1,5". */
export function formatNumber(value: number): string {
  return NUMBER.format(value);
}

/** A fraction as the official reports print rates: `0.98630` → "98,63 %"; `null` (nothing is due) → "–". */
export function formatRate(fraction: number | null): string {
  return fraction === null ? '–' : `${PERCENT.format(fraction * 100)} %`;
}

/** đồng → "7.500.000.000 đồng". */
export function formatMoney(dong: number): string {
  return `${formatNumber(dong)} đồng`;
}

/** With its sign, for changes: "+12", "−3", "0". */
export function formatChange(value: number): string {
  if (value === 0) return '0';
  return `${value > 0 ? '+' : '−'}${formatNumber(Math.abs(value))}`;
}
