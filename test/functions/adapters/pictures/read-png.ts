/** Decodes the one kind of PNG that resvg writes: 8 bits, red, green, blue and alpha, not interlaced (RFC 2083). */
import { inflateSync } from 'node:zlib';

export interface Pixels {
  width: number;
  height: number;
  /** 0 (black) to 255; what is transparent counts as white. */
  grey(x: number, y: number): number;
}

const CHANNELS = 4;

export function readPng(png: Uint8Array): Pixels {
  const file = Buffer.from(png);
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('no PNG');
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const kind = [...file.subarray(24, 29)].join();
  if (kind !== '8,6,0,0,0') throw new Error(`a PNG of another kind: ${kind}`);
  let decoded: Uint8Array | null = null;
  return {
    width,
    height,
    grey(x, y) {
      decoded ??= unfilter(inflateSync(Buffer.concat(dataOf(file))), width * CHANNELS, height);
      const at = (y * width + x) * CHANNELS;
      const [red = 0, green = 0, blue = 0, alpha = 0] = decoded.subarray(at, at + CHANNELS);
      return 255 - (alpha / 255) * (255 - (red + green + blue) / 3);
    },
  };
}

function dataOf(file: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
  }
  return parts;
}

function unfilter(raw: Buffer, stride: number, height: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = row * stride + x;
      const left = x >= CHANNELS ? (out[at - CHANNELS] ?? 0) : 0;
      const up = row > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = row > 0 && x >= CHANNELS ? (out[at - stride - CHANNELS] ?? 0) : 0;
      out[at] = (raw[row * (stride + 1) + 1 + x] ?? 0) + guess(filter, left, up, corner);
    }
  }
  return out;
}

function guess(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [byLeft, byUp, byCorner] = [
    Math.abs(estimate - left),
    Math.abs(estimate - up),
    Math.abs(estimate - corner),
  ];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
