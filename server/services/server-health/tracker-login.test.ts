import { describe, expect, it } from "vitest";
import { loginPacket, trackerLogin } from "./tracker-login";

/** The fixed login that older trackers send, with its well-known checksum. */
const OLD_LOGIN =
  "0400313830320000" + // "1802"
  "34000000" +
  "01000000" +
  "00000000" +
  "3eb8a858" +
  `1c00${Buffer.from("acservertracker:jj9h26hcsggc").toString("hex")}` +
  "00".repeat(10);

describe("the checksum", () => {
  it("is the one that servers expect of the well-known packet", () => {
    const packet = loginPacket(Buffer.from(OLD_LOGIN, "hex"));
    expect(packet).toHaveLength(84);
    expect(packet.readUInt32LE(8)).toBe(0x05d0_0093);
  });

  it("depends on every byte of the payload, also on those after the last word", () => {
    const sums = [[1], [0, 1], [0, 0, 1], [0, 0, 0, 1], [0, 0, 0, 0, 1], [255, 255, 255]].map((bytes) =>
      loginPacket(Buffer.from(bytes)).readUInt32LE(8),
    );
    expect(new Set(sums).size).toBe(sums.length);
  });

  it("stays within 32 bits whatever is summed", () => {
    expect(() => loginPacket(Buffer.alloc(4096, 0xff))).not.toThrow();
  });
});

describe("the tracker's login", () => {
  const packet = trackerLogin();

  it("has a header that says what it is and how long", () => {
    expect(packet).toHaveLength(80);
    expect(packet.readUInt32LE(0)).toBe(0);
    expect(packet.readUInt32LE(4)).toBe(0x0001_0000);
    expect(packet.readUInt16LE(16)).toBe(60);
    expect([packet.readUInt32LE(12), packet.readUInt16LE(18)]).toEqual([0, 0]);
  });

  it("carries the client version, no credentials and the reserved account", () => {
    expect(packet.toString("latin1", 20, 28)).toBe("\x04\x001802\0\0");
    expect(packet.subarray(28, 44)).toEqual(Buffer.alloc(16));
    expect(packet.readUInt16LE(44)).toBe(28);
    expect(packet.toString("ascii", 46, 74)).toBe("acservertracker:jj9h26hcsggc");
    expect(packet.subarray(74)).toEqual(Buffer.alloc(6));
  });
});
