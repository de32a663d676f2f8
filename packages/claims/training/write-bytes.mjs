/** The bytes that `readBytes` reads. */
export function createBytes() {
  const bytes = [];
  return {
    byte: (value) => bytes.push(value & 255),
    number(value) {
      while (value > 127) {
        bytes.push((value & 127) | 128);
        value >>>= 7;
      }
      bytes.push(value);
    },
    base64: () => Buffer.from(bytes).toString("base64"),
  };
}
