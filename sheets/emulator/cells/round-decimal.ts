/** Rounds half away from zero on the decimal digits a person sees: 1.005 to 2 digits is 1.01, not 1.00. */
export function roundDecimal(value: number, digits: number): number {
  const magnitude = shift(Math.round(shift(Math.abs(value), digits)), -digits);
  return value < 0 ? -magnitude : magnitude;
}

/** Multiplies by a power of ten through the decimal notation, so that no binary error creeps in. */
export function shift(value: number, digits: number): number {
  if (digits === 0) return value;
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}
