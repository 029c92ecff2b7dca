const CODE = /^HĐ(\d+)$/u;

/**
 * The next `count` codes of activities, `HĐ01` on: after the highest that is used anywhere, so that a code which
 * lost its activity but still has progress never gets another meaning.
 */
export function newCodes(used: Iterable<string>, count: number): string[] {
  let highest = 0;
  for (const code of used) {
    const number = Number(CODE.exec(code)?.[1] ?? 0);
    // A number nobody counts up to is somebody's own code.
    if (number < 10_000) highest = Math.max(highest, number);
  }
  return Array.from({ length: count }, (_, index) => `HĐ${String(highest + 1 + index).padStart(2, '0')}`);
}
