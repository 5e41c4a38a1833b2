import { fault, NEVER, notAllowed, notFound, Refusal, type WindowStories } from "@/app/stories/story";

const HEALTH = "/agent/health";
const ready = { [HEALTH]: { status: "ok" } };
const none = { [HEALTH]: notFound("There is no such page.") };

export const stories: WindowStories = {
  loading: () => ({ http: { [HEALTH]: NEVER } }),
  empty: () => ({ http: none }),
  live: () => ({ http: ready }),
  stale: () => ({ http: { [HEALTH]: new Refusal(503, "UNAVAILABLE", "The assistant is starting.") } }),
  offline: () => ({ http: { [HEALTH]: new Refusal(502, "BAD_GATEWAY", "Nobody listens there.") } }),
  disconnected: () => ({ http: ready, connection: "lost" }),
  partial: () => ({
    http: { [HEALTH]: { status: "unavailable", reason: "the program that answers is not installed" } },
  }),
  error: () => ({ http: { [HEALTH]: fault } }),
  "not-allowed": () => ({
    role: "viewer",
    http: { [HEALTH]: notAllowed("The assistant is for officers and admins.") },
  }),
  "too-much": () => ({
    http: {
      [HEALTH]: new Refusal(429, "RATE_LIMITED", "Only the first 30 questions of an hour are answered."),
    },
  }),
};
