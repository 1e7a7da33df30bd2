import { crc32, deflateRawSync } from "node:zlib";

/** A zip with a file, and with a second of the same content if it is named; it may lie about its size. */
export function zipOf(name: string, content: Buffer, second?: string, claimed?: number): Buffer {
  const names = second === undefined ? [name] : [name, second];
  const packed = deflateRawSync(content);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc32(content), 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(claimed ?? content.length, 8);
  const version = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const file of names) {
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(file.length, 0);
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(Buffer.concat(parts).length);
    const start = [version, sizes, lengths];
    parts.push(Buffer.from("PK\x03\x04"), ...start, Buffer.from(file), packed);
    const made = Buffer.from([20, 0]);
    directory.push(
      Buffer.from("PK\x01\x02"),
      made,
      ...start,
      Buffer.alloc(10),
      offset,
      Buffer.from(file),
    );
  }
  const body = Buffer.concat(parts);
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(names.length, 4);
  end.writeUInt16LE(names.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(body.length, 12);
  return Buffer.concat([body, listed, Buffer.from("PK\x05\x06"), end]);
}
