import { expect, it } from "vitest";
import { parseServerAddress } from "./server-address";

it.each([
  ["play.coldeve.ac:9000", { host: "play.coldeve.ac", port: 9000 }],
  ["127.0.0.1:1", { host: "127.0.0.1", port: 1 }],
  ["[::1]:65535", { host: "::1", port: 65535 }],
])("%s is an address", (text, address) => {
  expect(parseServerAddress(text)).toEqual(address);
});

it.each([
  "play.coldeve.ac",
  "play.coldeve.ac:",
  "play.coldeve.ac:0",
  "play.coldeve.ac:65536",
  ":9000",
  "udp://play.coldeve.ac:9000",
  "play.coldeve.ac/x:9000",
  "a b:9000",
  "::1:9000",
  "[play]:9000",
])("%s is none", (text) => {
  expect(parseServerAddress(text)).toBeNull();
});
