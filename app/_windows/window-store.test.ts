import { beforeEach, describe, expect, test } from "vitest";
import { WindowStore } from "./window-store";

const kinds = {
  chat: { size: { w: 480, h: 360 }, minSize: { w: 288, h: 200 } },
  player: { size: { w: 360, h: 440 }, minSize: { w: 288, h: 200 } },
};
let store: WindowStore<keyof typeof kinds>;
beforeEach(() => {
  store = new WindowStore(kinds);
  store.setDesk({ w: 1180, h: 900 });
});

const get = (id: string) => store.get(id) ?? expect.fail(`${id} is not open`);

test("a window of a character is opened once and raised the second time", () => {
  const one = store.open("player", { character: "Larsson" });
  store.open("chat");
  expect(store.open("player", { character: "Larsson" })).toBe(one);
  expect(store.windows).toHaveLength(2);
  expect(store.focusedId).toBe(one);
  expect(get(one).z).toBeGreaterThan(get("chat:").z);
});

test("another window of the same kind gets an id of its own", () => {
  const ids = [
    store.open("chat"),
    store.open("chat", { another: true }),
    store.open("chat", { another: true }),
  ];
  expect(new Set(ids).size).toBe(3);
});

test("a new window has the last size of its kind", () => {
  const id = store.open("chat");
  store.arrange(id, { w: 640, h: 400 });
  store.close(id);
  expect(get(store.open("chat"))).toMatchObject({ w: 640, h: 400 });
});

test("a shrinking screen pulls every window in", () => {
  const id = store.open("chat");
  store.arrange(id, { x: 700, y: 840 });
  store.setDesk({ w: 640, h: 480 });
  const { x, y, w } = get(id);
  expect(x + w).toBeLessThanOrEqual(640);
  expect(y + 48).toBeLessThanOrEqual(480);
});

test("a window is back in its place when the screen is, and what is saved is that place all the while", () => {
  const id = store.open("chat");
  store.arrange(id, { x: 640, y: 400, w: 520, h: 440 });
  const before = store.save();
  store.setDesk({ w: 400, h: 320 });
  expect(get(id)).toMatchObject({ w: 400, h: 320 });
  expect(store.save()).toEqual(before);
  store.setDesk({ w: 1180, h: 900 });
  expect(get(id)).toMatchObject({ x: 640, y: 400, w: 520, h: 440 });
});

test("on a small screen only what is moved or resized there is wanted anew", () => {
  const id = store.open("chat");
  store.arrange(id, { x: 640, y: 400, w: 520, h: 440 });
  store.setDesk({ w: 400, h: 320 });
  const { x, y, w, h } = get(id);
  store.arrange(id, { x, y: y - 64, w, h });
  store.setDesk({ w: 1180, h: 900 });
  expect(get(id)).toMatchObject({ x: 640, y: y - 64, w: 520, h: 440 });
});

test("a window that is pulled in keeps its left edge when it is resized, and lends its size to nobody when it is moved", () => {
  const id = store.open("chat");
  store.arrange(id, { x: 560, y: 400, w: 600, h: 440 });
  store.setDesk({ w: 1000, h: 900 });
  expect(get(id)).toMatchObject({ x: 400, w: 600 });
  store.arrange(id, { w: 504 });
  expect(get(id)).toMatchObject({ x: 400, w: 504 });

  store.arrange(id, { w: 600 });
  store.setDesk({ w: 480, h: 900 });
  store.arrange(id, { x: 0, y: 64, w: 480, h: 440 });
  expect(store.save().sizes).toEqual({ chat: { w: 600, h: 440 } });
});

test("windows that stay where they are are not drawn again", () => {
  const chat = store.open("chat");
  const player = store.open("player", { character: "Larsson" });
  const before = get(chat);
  store.arrange(player, { x: 0 });
  expect(get(chat)).toBe(before);
});

test("no window becomes smaller than its kind allows", () => {
  const id = store.open("chat");
  store.arrange(id, { w: 10, h: 10 });
  expect(get(id)).toMatchObject({ w: 288, h: 200 });
});

test("closing the focused window focuses the one below it", () => {
  store.open("chat");
  const player = store.open("player", { character: "Larsson" });
  store.close(player);
  expect(store.focusedId).toBe("chat:");
});

test("stepping goes round in the order of opening, both ways", () => {
  const ids = [
    store.open("chat"),
    store.open("player", { character: "A" }),
    store.open("player", { character: "B" }),
  ];
  expect([store.step(1), store.step(1), store.step(1)]).toEqual([ids[0], ids[1], ids[2]]);
  expect([store.step(-1), store.step(-1), store.step(-1)]).toEqual([ids[1], ids[0], ids[2]]);
});

describe("saving", () => {
  test("what was saved is restored, in the same order of layers", () => {
    store.open("chat", { settings: { channel: "tell" } });
    store.open("player", { character: "Larsson" });
    store.focus("chat:");
    const other = new WindowStore(kinds);
    other.setDesk({ w: 1180, h: 900 });
    other.restore(JSON.parse(JSON.stringify(store.save())));
    expect(other.windows.map(({ id }) => id)).toEqual(["chat:", "player:Larsson"]);
    expect(other.get("chat:")?.settings).toEqual({ channel: "tell" });
    expect(other.get("chat:")?.z).toBeGreaterThan(other.get("player:Larsson")?.z ?? 99);
    expect(other.open("player", { character: "Larsson" })).toBe("player:Larsson");
    expect(other.get("player:Larsson")?.z).toBeGreaterThan(other.get("chat:")?.z ?? 99);
  });

  test("a layout of a larger screen is pulled into this one", () => {
    store.setDesk({ w: 2560, h: 1440 });
    const id = store.open("chat");
    store.arrange(id, { x: 2000, y: 1300 });
    const small = new WindowStore(kinds);
    small.setDesk({ w: 800, h: 600 });
    small.restore(store.save());
    const window = small.get(id);
    expect((window?.x ?? 0) + (window?.w ?? 0)).toBeLessThanOrEqual(800);
  });
});
