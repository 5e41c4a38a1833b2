import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeBatch } from "@/db/queries/write-batch";
import { deathAlert, packsAlert } from "@/server/detectors";
import { NotAllowed, NotFound } from "@/server/errors";
import { fakeClock, serviceActor, shellActor, testContext, userActor } from "@/server/test/context";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { acknowledgeAlert } from "./acknowledge";
import { reopenAlert } from "./reopen";
import { snoozeAlert } from "./snooze";
import { updateAlert } from "./update";

const clock = fakeClock();
const now = (ms = 0) => new Date(clock.now() + ms).toISOString();

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const died = (name: string, ms = 0) =>
  deathAlert({ character_name: name, timestamp: now(ms), vitae: 5, ew: null, ns: null });
async function alertOf(name: string): Promise<string> {
  const alert = died(name);
  await writeBatch(test.db, { alerts: [alert] });
  return alert.id;
}
const as = (name: string, role: "officer" | "admin" | "viewer" = "officer") =>
  testContext(test.db, userActor(role, { name }), clock);

describe("acknowledging", () => {
  it("keeps who and when, the first one's", async () => {
    const id = await alertOf("Larsson");
    const first = await acknowledgeAlert({ ctx: as("Erik"), input: { id } });
    expect(first).toMatchObject({ id, acknowledged_by: "Erik", acknowledged_at: now(), snoozed_until: null });
    clock.pass(1_000);
    expect(await acknowledgeAlert({ ctx: as("Ulf", "admin"), input: { id } })).toEqual(first);
  });

  it("takes over what was only put off", async () => {
    const id = await alertOf("Ragnar");
    await snoozeAlert({ ctx: as("Erik"), input: { id, minutes: 60 } });
    expect(await acknowledgeAlert({ ctx: as("Ulf"), input: { id } })).toMatchObject({
      acknowledged_by: "Ulf",
      snoozed_until: null,
    });
  });
});

describe("a reason", () => {
  it("stays with the acknowledgement it was given for, and an empty one is none", async () => {
    const id = await alertOf("Gunnar");
    const reason = "Corpse is safe, on my way back.";
    const first = await acknowledgeAlert({ ctx: as("Erik"), input: { id, reason } });
    expect(first).toMatchObject({ acknowledged_by: "Erik", acknowledged_reason: reason });
    expect(await acknowledgeAlert({ ctx: as("Ulf"), input: { id, reason: "mine" } })).toEqual(first);
    const other = await alertOf("Harald");
    expect(await acknowledgeAlert({ ctx: as("Erik"), input: { id: other, reason: "" } })).toMatchObject({
      acknowledged_reason: null,
    });
  });

  it("is gone when the alert is put off instead", async () => {
    const id = await alertOf("Ivar");
    await acknowledgeAlert({ ctx: as("Erik"), input: { id, reason: "seen" } });
    expect(await snoozeAlert({ ctx: as("Ulf"), input: { id, minutes: 5 } })).toMatchObject({
      acknowledged_by: "Ulf",
      acknowledged_reason: null,
    });
  });
});

describe("taking back", () => {
  it("makes an alert as new, whether it was acknowledged or put off, and a second time changes nothing", async () => {
    const id = await alertOf("Knut");
    const asNew = {
      acknowledged_at: null,
      acknowledged_by: null,
      acknowledged_reason: null,
      snoozed_until: null,
    };
    await acknowledgeAlert({ ctx: as("Erik"), input: { id, reason: "seen" } });
    expect(await reopenAlert({ ctx: as("Ulf"), input: { id } })).toMatchObject(asNew);
    await snoozeAlert({ ctx: as("Erik"), input: { id, minutes: 5 } });
    const again = await reopenAlert({ ctx: as("Ulf"), input: { id } });
    expect(again).toMatchObject(asNew);
    expect(await reopenAlert({ ctx: as("Ulf"), input: { id } })).toEqual(again);
  });
});

describe("one request for all of these", () => {
  it("does what it names", async () => {
    const id = await alertOf("Leif");
    const update = (change: object) => updateAlert({ ctx: as("Erik"), input: { id, ...change } });
    expect(await update({ snooze_minutes: 15 })).toMatchObject({ snoozed_until: now(15 * 60_000) });
    expect(await update({ acknowledged: true, reason: "seen" })).toMatchObject({
      acknowledged_reason: "seen",
      snoozed_until: null,
    });
    expect(await update({ acknowledged: false })).toMatchObject({ acknowledged_at: null });
  });

  it.each([
    [{}, "acknowledged"],
    [{ reason: "why" }, "reason"],
    [{ acknowledged: false, reason: "why" }, "reason"],
    [{ snooze_minutes: 5, reason: "why" }, "reason"],
    [{ acknowledged: true, snooze_minutes: 5 }, "snooze_minutes"],
  ])("%j is refused, naming the field", async (change, field) => {
    const id = await alertOf("Magnus");
    const refused = updateAlert({ ctx: as("Erik"), input: { id, ...change } });
    await expect(refused).rejects.toMatchObject({ code: "INVALID_INPUT", details: { field } });
  });
});

describe("putting off", () => {
  it("keeps who, when and until when", async () => {
    const id = await alertOf("Sven");
    expect(await snoozeAlert({ ctx: as("Erik"), input: { id, minutes: 30 } })).toMatchObject({
      acknowledged_by: "Erik",
      acknowledged_at: now(),
      snoozed_until: now(30 * 60_000),
    });
  });

  it("keeps Discord from hearing of the same kind and character until then", async () => {
    const queued = async (alert: ReturnType<typeof deathAlert>) => {
      await writeBatch(test.db, { alerts: [alert] }, { alertChannels: ["here"] });
      const rows = await test.db.sql`select from alert_outbox where alert_id = ${alert.id}`;
      return rows.length;
    };
    const id = await alertOf("Quiet");
    await snoozeAlert({ ctx: as("Erik"), input: { id, minutes: 30 } });
    expect(await queued(died("Quiet", 1))).toBe(0);
    expect(await queued(packsAlert("Quiet", 1, now()))).toBe(1);
    expect(await queued(died("Loud", 1))).toBe(1);
    await test.db.sql`update alerts set snoozed_until = ${now(-1_000)} where id = ${id}`;
    expect(await queued(died("Quiet", 2))).toBe(1);
  });
});

describe("who may not", () => {
  const input = { id: randomUUID(), minutes: 1 };

  it.each([
    ["a viewer", userActor("viewer")],
    ["the bot", serviceActor],
    ["a plugin", { kind: "plugin" as const, connection: "1" }],
  ])("%s", async (_, actor) => {
    const ctx = testContext(test.db, actor, clock);
    await expect(acknowledgeAlert({ ctx, input: { id: input.id } })).rejects.toThrow(NotAllowed);
    await expect(snoozeAlert({ ctx, input })).rejects.toThrow(NotAllowed);
    await expect(reopenAlert({ ctx, input: { id: input.id } })).rejects.toThrow(NotAllowed);
    // Told before anything is said about what they sent.
    await expect(updateAlert({ ctx, input: { id: input.id } })).rejects.toThrow(NotAllowed);
  });

  it("nobody what is not there", async () => {
    const ctx = testContext(test.db, shellActor, clock);
    await expect(acknowledgeAlert({ ctx, input: { id: input.id } })).rejects.toThrow(NotFound);
    await expect(snoozeAlert({ ctx, input })).rejects.toThrow(NotFound);
    await expect(reopenAlert({ ctx, input: { id: input.id } })).rejects.toThrow(NotFound);
  });
});
