/** Opcodes of RFC 6455, 5.2. */
export const opcode = { text: 0x1, close: 0x8, ping: 0x9, pong: 0xa } as const;

const finalBit = 0x80;
const maskBit = 0x80;
const maskBytes = 4;
/** Payload lengths from here on stand in 2 more bytes; longer ones than those can hold, in 8 (RFC 6455, 5.2). */
const length16 = 126;
const length64 = 127;
const maxLength16 = 65_535;

/** Any four bytes; a client must mask, and a mask of zeros would spare the server the work. */
const mask = [0x37, 0xfa, 0x21, 0x3d] as const;

function maskAt(index: number): number {
  return mask[index % maskBytes] ?? 0;
}

/** A masked frame as a client sends it, with the place of its payload. */
export type Frame = { readonly bytes: Buffer; readonly payloadAt: number };

/** Builds a client's frame. @throws RangeError for a payload over 65,535 bytes */
export function buildFrame(code: number, payload: Buffer): Frame {
  if (payload.length > maxLength16) throw new RangeError('expected at most 65,535 bytes');
  const isShort = payload.length < length16;
  const head = isShort
    ? Buffer.from([finalBit | code, maskBit | payload.length])
    : Buffer.from([finalBit | code, maskBit | length16, payload.length >> 8, payload.length & 0xff]);
  const masked = payload.map((byte, index) => byte ^ maskAt(index));
  const payloadAt = head.length + maskBytes;
  return { bytes: Buffer.concat([head, Buffer.from(mask), masked]), payloadAt };
}

/** Writes Latin-1 characters into the payload of a frame, from `offset` on. */
export function patchFrame({ bytes, payloadAt }: Frame, offset: number, characters: string): void {
  for (let index = 0; index < characters.length; index += 1) {
    bytes[payloadAt + offset + index] = characters.charCodeAt(index) ^ maskAt(offset + index);
  }
}

/**
 * Takes whole frames of a server off the front of the bytes received.
 * @param take gets the opcode and the payload's half-open place in `bytes`
 * @returns the bytes of a frame that is not whole yet
 */
export function readFrames(bytes: Buffer, take: (code: number, start: number, end: number) => void): Buffer {
  let at = 0;
  while (bytes.length >= at + 2) {
    const short = (bytes[at + 1] ?? 0) & ~maskBit;
    const payloadAt = at + 2 + (short === length16 ? 2 : short === length64 ? 8 : 0);
    if (bytes.length < payloadAt) break;
    const length =
      short === length16
        ? bytes.readUInt16BE(at + 2)
        : short === length64
          ? Number(bytes.readBigUInt64BE(at + 2))
          : short;
    if (bytes.length < payloadAt + length) break;
    take((bytes[at] ?? 0) & 0x0f, payloadAt, payloadAt + length);
    at = payloadAt + length;
  }
  return bytes.subarray(at);
}
