import { z } from "zod";
import { described } from "../described";
import { LIVE_ERROR_CODES, PLUGIN_ERROR_CODES } from "../error-codes";
import { knownText, time } from "./define";

const seq = z.number().int().min(0);

/** What keeps a stream of events together, and its answers to one who listens. */
export const streamEvents = {
  hello: described(
    z.object({
      type: z.literal("hello"),
      epoch: z.string().describe("Names this life of the server. With another epoch, numbers begin anew."),
      seq: seq.describe("Number of the newest event so far; what comes has higher ones."),
      version: z.string().describe("Of the server."),
      server_time: time,
    }),
    "The first frame of every connection.",
    {
      type: "hello",
      epoch: "0d5f4f0e-6a0b-4c55-9a43-0c8d3c1f7f3e",
      seq: 48210,
      version: "2026.11.22.0114-ab12cd3",
      server_time: "2026-11-22T20:50:54.000Z",
    },
  ),
  tick: described(
    z.object({
      type: z.literal("tick"),
      server_time: time,
      seq: seq.describe(
        "Number of the newest event, wanted or not: everything up to it that you wanted has come.",
      ),
    }),
    "After two seconds without any other frame, so that silence can be told from loss.",
    { type: "tick", server_time: "2026-11-22T20:50:56.000Z", seq: 48219 },
  ),
  subscribed: described(
    z.object({
      type: z.literal("subscribed"),
      message_types: z.array(z.string()).nullable().describe("The types in force; null is every type."),
      characters: z
        .array(z.string())
        .nullable()
        .describe("The characters in force; null is every character."),
    }),
    "Answers subscribe with what holds from now on.",
    { type: "subscribed", message_types: ["rare_classified", "chat"], characters: null },
  ),
  resumed: described(
    z.object({
      type: z.literal("resumed"),
      after: seq.describe("As you sent it."),
      to: seq.describe("Up to this number you have everything that you wanted."),
    }),
    "Answers resume, behind the events that were missed.",
    { type: "resumed", after: 48210, to: 48219 },
  ),
  resync: described(
    z.object({ type: z.literal("resync") }),
    "Answers resume where the events are no longer held, or were another life of the server's: read the state anew over HTTP. Events keep coming.",
    { type: "resync" },
  ),
  error: described(
    z.object({
      type: z.literal("error"),
      code: knownText(
        [...new Set([...Object.keys(LIVE_ERROR_CODES), ...Object.keys(PLUGIN_ERROR_CODES)])],
        "See the table of error codes.",
      ),
      message: z.string().describe("What is wrong and what to send, for people."),
      field: z.string().optional().describe("The field at fault, where it is one."),
    }),
    "Answers a frame that is not understood; it has changed nothing, and the socket stays open.",
    {
      type: "error",
      code: "bad_subscribe",
      message: '"message_types" is text: send a list',
      field: "message_types",
    },
  ),
} as const;
