/** Reads the numbers of a weights module: base64 of bytes, whole numbers as LEB128 (7 bits a byte, low first). */
export interface ByteReader {
  readonly byte: () => number;
  readonly signed: () => number;
  readonly number: () => number;
}

export function readBytes(base64: string): ByteReader {
  const binary = atob(base64);
  let at = 0;
  const byte = (): number => {
    if (at >= binary.length) throw new RangeError("the table ends too early");
    return binary.charCodeAt(at++);
  };
  return {
    byte,
    signed: () => (byte() << 24) >> 24,
    number() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const next = byte();
        value |= (next & 127) << shift;
        if (next < 128) return value;
      }
    },
  };
}
