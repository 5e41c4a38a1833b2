import { z } from "zod";
import { defineEndpoint } from "./define";

const nothing = z.strictObject({});
const state = z.enum(["ok", "unavailable"]);

export const apiVersion = defineEndpoint({
  path: "/api-version",
  summary: "What runs here: YYYY.M.D.HHMM and the commit",
  access: "everybody",
  input: nothing,
  answer: z.object({ version: z.string() }),
});

export const healthz = defineEndpoint({
  path: "/healthz",
  isStatus: true,
  summary: "Whether the process is alive",
  access: "everybody",
  input: nothing,
  answer: z.object({ status: z.literal("alive") }),
});

export const readyz = defineEndpoint({
  path: "/readyz",
  isStatus: true,
  summary: "Whether it can serve people now",
  access: "everybody",
  input: nothing,
  answer: z.object({
    status: z.enum(["ready", "unavailable"]),
    checks: z.object({ database: state, ws_server: state }),
  }),
  tellsUnavailable: true,
});

export const metrics = defineEndpoint({
  path: "/metrics",
  isStatus: true,
  summary: "Figures of the web process for Prometheus",
  access: "service",
  input: nothing,
  answer: z.string(),
  mediaType: "text/plain",
});

export const eventFormats = defineEndpoint({
  path: "/EVENT_FORMATS.json",
  summary: "Every event as JSON Schema, with a sample of each",
  access: "account",
  input: nothing,
  answer: z.looseObject({ format: z.string(), about: z.string() }),
});

export const openApi = defineEndpoint({
  path: "/openapi.json",
  summary: "This description",
  access: "account",
  input: nothing,
  answer: z.looseObject({ openapi: z.string() }),
});
