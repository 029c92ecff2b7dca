export interface Segment<T> {
  part: T;
  left: number;
  width: number;
}

export interface SegmentLayout<T> {
  segments: Segment<T>[];
  /** Whether a part is wider than its share, so that its number fits. */
  widened: boolean;
}

/**
 * Parts of a whole side by side in proportion to their counts, but none narrower than its number needs; parts of
 * nothing are left out. The room comes from the wider parts, again in proportion.
 */
export function layOutSegments<T>(
  parts: readonly T[],
  countOf: (part: T) => number,
  needOf: (part: T) => number,
  width: number,
): SegmentLayout<T> {
  const shown = parts.filter((part) => countOf(part) > 0);
  const narrow = new Set<T>();
  const share = (part: T) => {
    const wide = shown.filter((one) => !narrow.has(one));
    const room = width - [...narrow].reduce((sum, one) => sum + needOf(one), 0);
    return (room * countOf(part)) / wide.reduce((sum, one) => sum + countOf(one), 0);
  };
  for (let found = true; found; ) {
    const short = shown.filter((part) => !narrow.has(part) && share(part) < needOf(part));
    found = short.length > 0;
    for (const part of short) narrow.add(part);
  }
  let left = 0;
  const segments = shown.map((part) => {
    const segment = { part, left, width: narrow.has(part) ? needOf(part) : share(part) };
    left += segment.width;
    return segment;
  });
  return { segments, widened: narrow.size > 0 };
}
