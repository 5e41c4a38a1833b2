import { describe, expect, test } from "vitest";
import { ManualClock } from "@/app/_live/test/manual-clock";
import type { SearchAddress } from "./search-path";
import { SearchSession, TYPED_MS } from "./search-session";

function setUp(q = "") {
  const clock = new ManualClock();
  const written: string[] = [];
  const session = new SearchSession({
    clock,
    address: { q, sort: "name", order: "asc" },
    write: ({ q, sort, order }, how) => written.push(`${how} ${q} ${sort} ${order}`),
  });
  const type = (text: string, restMs = TYPED_MS) => {
    session.type(text);
    clock.advance(restMs);
  };
  const asked = () => session.state.asked?.q;
  return { session, clock, written, type, asked };
}

describe("typing", () => {
  test("asks after a pause, and once", () => {
    const { session, type, asked, written, clock } = setUp();
    type("is:a", TYPED_MS - 1);
    session.type("is:armor");
    expect(asked()).toBe("");
    clock.advance(TYPED_MS);
    expect(asked()).toBe("is:armor");
    expect(written).toEqual(["push is:armor name asc"]);
  });

  test("leaves one entry in the history until something is decided", () => {
    const { session, type, written } = setUp();
    type("axe");
    type("axe value:>5");
    session.submit();
    type("sword");
    expect(written).toEqual(["push axe name asc", "replace axe value:>5 name asc", "push sword name asc"]);
  });

  test("white space around it asks nothing new", () => {
    const { type, written } = setUp("axe");
    type(" axe ");
    expect(written).toEqual([]);
  });
});

describe("a text that cannot be read", () => {
  test("asks nothing, keeps what was asked and says what is wrong once nobody types", () => {
    const { session, clock, asked } = setUp("axe");
    session.type("al:>=x");
    expect(session.state.problem).toBeNull();
    clock.advance(TYPED_MS);
    expect(session.state.problem).toMatchObject({ from: 5, to: 6 });
    expect(asked()).toBe("axe");
  });

  test("stays marked while it is being mended, and no longer", () => {
    const { session, type } = setUp("axe");
    type("al:>=x");
    session.type("axe al:>=x");
    expect(session.state.problem).toMatchObject({ from: 9 });
    session.type("axe al:>=4");
    expect(session.state.problem).toBeNull();
  });

  test("says so at once on Enter", () => {
    const { session } = setUp();
    session.type("al:");
    expect(session.submit()).toBe(true);
    expect(session.state.problem).not.toBeNull();
  });

  test("in the address has asked nothing yet", () => {
    expect(setUp("al:>=x").session.state).toMatchObject({
      asked: null,
      text: "al:>=x",
      problem: { from: 5 },
    });
  });

  test("does not keep the results from being sorted", () => {
    const { session, type } = setUp("axe");
    type("axe al:");
    session.sortBy("value", "desc");
    expect(session.state.asked).toEqual({ q: "axe", sort: "value", order: "desc" });
    expect(session.state.text).toBe("axe al:");
  });
});

test("Enter asks at once, and tells when that was asked already", () => {
  const { session, clock, asked, written } = setUp();
  session.type("axe");
  expect(session.submit()).toBe(true);
  expect(asked()).toBe("axe");
  clock.advance(TYPED_MS);
  expect(session.submit()).toBe(false);
  expect(written).toHaveLength(1);
});

test("an order begins with the way that is given and then turns", () => {
  const { session } = setUp("axe");
  const orders = [1, 2, 3].map(() => {
    session.sortBy("dmg", "desc");
    return session.state.asked?.order;
  });
  expect(orders).toEqual(["desc", "asc", "desc"]);
});

test("sorting takes the text along that was typed just now", () => {
  const { session } = setUp();
  session.type("axe");
  session.sortBy("dmg", "desc");
  expect(session.state.asked).toEqual({ q: "axe", sort: "dmg", order: "desc" });
});

test("a saved search takes the place of everything; back brings it all back and writes nothing", () => {
  const { session, written, clock } = setUp("axe");
  const saved: SearchAddress = { q: "is:armor", sort: "al", order: "desc" };
  session.type("half typ");
  session.run(saved);
  expect(session.state).toMatchObject({ text: "is:armor", asked: saved });
  session.arrive({ q: "axe", sort: "name", order: "asc" });
  clock.advance(TYPED_MS);
  expect(session.state).toMatchObject({ text: "axe", sort: "name", asked: { q: "axe" } });
  expect(written).toEqual(["push is:armor al desc"]);
});

test("a saved search that cannot be read any more is shown with what is wrong", () => {
  const { session, asked } = setUp("axe");
  session.run({ q: "gone:1", sort: "name", order: "asc" });
  expect(session.state.problem?.message).toContain("gone");
  expect(asked()).toBe("axe");
});
