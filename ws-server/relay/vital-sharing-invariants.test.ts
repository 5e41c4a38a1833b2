import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareWorld } from "./test/share-world";

interface Action {
  name: "A" | "B" | "C" | "D";
  type: "share_vital" | "share_cast_attempt" | "share_register" | "share_unregister";
  /** How long nothing else happens afterwards. */
  ms: number;
}

const SERVERS = { A: "Coldeve", B: "Coldeve", C: "coldeve", D: "Leafcull" };

/** Plays it with A and B on one socket, and somebody on their server who only listens. */
function play(actions: readonly Action[]) {
  const { connect, send, pass } = shareWorld();
  const [ab, c, d, listener] = [connect("A", "B"), connect("C"), connect("D"), connect("Listener")];
  send("Listener", { type: "share_register" });
  for (const [index, { name, type, ms }] of actions.entries()) {
    send(name, { type, server: SERVERS[name], spell_id: index, health: { cur: index } });
    pass(ms);
  }
  pass(1_000);
  return { ab: ab.heard, c: c.heard, d: d.heard, listener: listener.heard };
}

function always(holds: (actions: readonly Action[]) => void): void {
  const action: fc.Arbitrary<Action> = fc.record({
    name: fc.constantFrom("A", "B", "C", "D"),
    type: fc.constantFrom("share_vital", "share_cast_attempt", "share_register", "share_unregister"),
    ms: fc.nat(150),
  });
  fc.assert(fc.property(fc.array(action, { maxLength: 60 }), holds), { numRuns: 100 });
}

describe("whatever happens", () => {
  it("nobody hears itself, or another server", () => {
    always((actions) => {
      const { ab, c, d, listener } = play(actions);
      const names = (frames: typeof ab) => new Set(frames.map(({ character_name }) => character_name));
      for (const own of ["A", "B", "D"]) expect(names(ab)).not.toContain(own);
      for (const own of ["C", "D"]) expect(names(c)).not.toContain(own);
      expect(names(listener)).not.toContain("D");
      expect(d).toEqual([]);
    });
  });

  it("every cast arrives, in its order", () => {
    always((actions) => {
      const sent = [...actions.entries()].filter(
        ([, { name, type }]) => name !== "D" && type.includes("cast"),
      );
      const heard = play(actions).listener.filter(({ type }) => type === "share_cast_attempt");
      expect(heard.map(({ spell_id }) => spell_id)).toEqual(sent.map(([index]) => index));
    });
  });

  it("the last reading of everybody who stayed arrives", () => {
    always((actions) => {
      const { listener } = play(actions);
      for (const name of ["A", "B", "C"] as const) {
        const ofThem = [...actions.entries()].filter(([, action]) => action.name === name);
        const last = ofThem.findLast(([, { type }]) => type === "share_vital" || type === "share_unregister");
        if (last?.[1].type !== "share_vital") continue;
        const heard = listener.filter((one) => one.type === "share_vital" && one.character_name === name);
        expect(heard.at(-1)).toMatchObject({ health: { cur: last[0] } });
      }
    });
  });
});
