/** WordprocessingML counts lengths in twips, a twentieth of a point, and type in half points. */
const TWIPS_PER_POINT = 20;
const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

/** A4 upright. */
export const PAGE_WIDTH = fromMillimetres(210);
export const PAGE_HEIGHT = fromMillimetres(297);

export function fromPoints(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

export function fromMillimetres(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MILLIMETRE);
}

/** `width` in whole twips divided in the proportion of the shares; the parts add up to it. */
export function divide(width: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  let [taken, before] = [0, 0];
  return shares.map((share) => {
    taken += share;
    const end = Math.round((width * taken) / sum);
    const part = end - before;
    before = end;
    return part;
  });
}
