import { crc32, deflateRawSync } from 'node:zlib';

/** A zip of these files, made by hand so that it can hold what no program would write. */
export function makeZip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 9 });
    const path = Buffer.from(name);
    const common = commonFields(bytes, packed, path);
    const body = Buffer.concat([uint(4, 0x04034b50), common, uint(2, 0), path, packed]);
    const tail = Buffer.concat([uint(2, 0), uint(2, 0), uint(2, 0), uint(2, 0), uint(4, 0), uint(4, offset)]);
    directory.push(Buffer.concat([uint(4, 0x02014b50), uint(2, 20), common, tail, path]));
    bodies.push(body);
    offset += body.length;
  }
  const listed = Buffer.concat(directory);
  const count = uint(2, directory.length);
  const end = [
    uint(4, 0x06054b50),
    uint(4, 0),
    count,
    count,
    uint(4, listed.length),
    uint(4, offset),
    uint(2, 0),
  ];
  return Buffer.concat([...bodies, listed, ...end]);
}

function commonFields(bytes: Buffer, packed: Buffer, path: Buffer): Buffer {
  const [needed, utf8, deflated, time] = [uint(2, 20), uint(2, 0x800), uint(2, 8), uint(4, 0)];
  const sizes = [uint(4, crc32(bytes)), uint(4, packed.length), uint(4, bytes.length)];
  return Buffer.concat([needed, utf8, deflated, time, ...sizes, uint(2, path.length)]);
}

function uint(size: 2 | 4, value: number): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
}
