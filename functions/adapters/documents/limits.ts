/**
 * How much a file may ask of the function. A plan has some tens of pages; these leave room for long annexes and
 * many pictures, and none for files made to exhaust memory or time.
 */
export const LIMITS = {
  fileBytes: 20_000_000,
  /** Parts of a zip that are looked at. */
  zipEntries: 200,
  /** Counted while inflating; what the zip declares about itself is not believed. */
  inflatedBytes: 50_000_000,
  /** Inflated bytes for each packed byte, where a part grows beyond {@link LIMITS.ratioFrom}. */
  ratio: 200,
  ratioFrom: 5_000_000,
  xmlDepth: 200,
  textLength: 2_000_000,
  pdfPages: 500,
  milliseconds: 20_000,
  /** Heap of the worker thread that reads the file. */
  heapMegabytes: 384,
  /** What the whole process may grow by meanwhile: buffers lie outside the heap. The function has 1 GiB. */
  growthBytes: 500_000_000,
} as const;
