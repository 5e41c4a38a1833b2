import { expect, it } from "vitest";
import { inventoryNotice, LIVE_FRAME_BYTES_MAX } from "@/server/contract";
import { liveProtocolPage } from "@/server/contract/live-protocol-page";
import { createCommandLimits } from "@/server/services/commands";
import { HEARTBEAT_TIMING } from "../heartbeat";
import { decodeFrame } from "../ingest/decode-frame";
import { EVENT_LOG_LIMITS } from "./event-log";
import { LIVE_BUDGET } from "./live-client";
import { QUEUE_BYTES_MAX } from "./outbox";

const page = liveProtocolPage();
const limits = createCommandLimits();

it.each([
  ["frames", `${LIVE_BUDGET.perSecond} a second, ${LIVE_BUDGET.burst} at once`],
  ["frame", `${LIVE_FRAME_BYTES_MAX / 1024} KiB`],
  ["commands", limits.commands.words],
  ["deliveries", limits.deliveries.words.replace(" deliveries", "")],
  ["pings", `pings every ${HEARTBEAT_TIMING.pingMs / 1000} seconds`],
  ["silence", `nothing has come from you for ${HEARTBEAT_TIMING.silenceMs / 1000}`],
  ["the queue of a slow client", `past ${QUEUE_BYTES_MAX / 1024 / 1024} MiB`],
])("the page of the live socket tells the bound of %s that is in force", (_, words) => {
  expect(page).toContain(words);
});

it("what is held for clients that come back is at least the minute that the page promises", () => {
  expect(page).toContain("at least the last minute");
  expect(EVENT_LOG_LIMITS.keepMs).toBeGreaterThanOrEqual(60_000);
});

it.each(["inventory", "full_inventory"])(
  "what goes out of an %s is the notice that the page shows",
  (type) => {
    const frame = { type, character_name: "Larsson", items: [{ Id: 7 }, { Id: 8 }] };
    const decoded = decodeFrame(JSON.stringify(frame), Date.parse("2026-11-22T21:00:00Z"));
    if (!decoded.ok) throw new Error(decoded.message);
    const notice = inventoryNotice.parse(JSON.parse(decoded.json));
    expect(notice).toMatchObject({ type, item_count: 2, items_omitted: true });
    expect(notice).not.toHaveProperty("items");
  },
);
