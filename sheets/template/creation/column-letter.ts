/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(index: number): string {
  const rest = index % 26;
  const before = index >= 26 ? columnLetter(Math.floor(index / 26) - 1) : '';
  return before + String.fromCharCode(65 + rest);
}
