import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, it } from "vitest";
import { ENCODING_HEADER } from "../http/encodings";
import { mendHeaders } from "./mend-headers";

it("a list of one becomes its text, a longer one stays a list", () => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  mendHeaders(response);
  response.setHeader("Content-Type", ["application/json"]);
  response.setHeader("Set-Cookie", ["a=1", "b=2"]);
  response.setHeader("Content-Length", 5);
  expect(response.getHeaders()).toEqual({
    "content-type": "application/json",
    "set-cookie": ["a=1", "b=2"],
    "content-length": 5,
  });
});

it("the encoding that passed Next under our name goes out under its own", () => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  mendHeaders(response);
  response.setHeader(ENCODING_HEADER, ["br"]);
  expect(response.getHeaders()).toEqual({ "content-encoding": "br" });
});
