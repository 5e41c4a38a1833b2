/**
 * The login with which trackers ask a game server whether it is up. Its account is reserved for that: the server
 * answers, whatever the answer says, and touches nothing.
 */
export function trackerLogin(): Buffer {
  return loginPacket(
    Buffer.concat([
      string16(CLIENT_VERSION),
      // Length left, authentication (none), flags, time: nothing of it is looked at.
      Buffer.alloc(16),
      string16(TRACKER_ACCOUNT),
      // Whom to log in as: nobody else.
      string16(""),
    ]),
  );
}

const CLIENT_VERSION = "1802";
const TRACKER_ACCOUNT = "acservertracker:jj9h26hcsggc";

const HEADER_BYTES = 20;
const LOGIN_REQUEST = 0x0001_0000;
/** Stands in the checksum's place while the header is summed. */
const CHECKSUM_HOLDER = 0xbadd_70dd;
const CHECKSUM_AT = 8;

/** A login with this payload: little-endian header (sequence, flags, checksum, id, time, size, iteration) first. */
export function loginPacket(payload: Buffer): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32LE(LOGIN_REQUEST, 4);
  header.writeUInt32LE(CHECKSUM_HOLDER, CHECKSUM_AT);
  header.writeUInt16LE(payload.length, 16);
  // The payload counts: without it one kind of server answers all the same, and the other says nothing.
  header.writeUInt32LE((hash32(header) + hash32(payload)) % 2 ** 32, CHECKSUM_AT);
  return Buffer.concat([header, payload]);
}

/** Length in the upper half, plus every word, plus what is left over from the top byte down; modulo 2^32. */
function hash32(bytes: Buffer): number {
  const wordsEnd = bytes.length - (bytes.length % 4);
  let sum = bytes.length << 16;
  for (let at = 0; at < wordsEnd; at += 4) sum = (sum + bytes.readUInt32LE(at)) >>> 0;
  for (let at = wordsEnd, shift = 24; at < bytes.length; at++, shift -= 8) {
    sum = (sum + (bytes.readUInt8(at) << shift)) >>> 0;
  }
  return sum;
}

/** Byte count, ASCII, and zeros up to a multiple of four. */
function string16(text: string): Buffer {
  const bytes = Buffer.alloc(Math.ceil((2 + text.length) / 4) * 4);
  bytes.writeUInt16LE(text.length, 0);
  bytes.write(text, 2, "ascii");
  return bytes;
}
