import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FakeSocket } from "./test/fake-socket";

/** As much of an element as the page asks for while nothing is shown. */
class FakeElement extends EventTarget {
  readonly dataset = {};
  checked = true;
  onchange: ((event: { target: FakeElement }) => void) | null = null;

  getContext(): object {
    return {};
  }

  check(checked: boolean): void {
    this.checked = checked;
    this.onchange?.({ target: this });
  }
}

/** What the server is asked for and told, in order. */
let asked: string[];
let isReachable: boolean;
let elements: Map<string, FakeElement>;

function element(id: string): FakeElement {
  const known = elements.get(id) ?? new FakeElement();
  elements.set(id, known);
  return known;
}

/** The state, as empty as it can be. */
const nothing = { players: [], trails: [], portals: [], rares: [], deaths: [] };

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  FakeSocket.all = [];
  asked = [];
  isReachable = true;
  elements = new Map();
  const page = Object.assign(new EventTarget(), { hidden: true, getElementById: element });
  vi.stubGlobal("document", page);
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("location", { origin: "https://overlord.example.org" });
  vi.stubGlobal("Image", class {});
  vi.stubGlobal("ResizeObserver", FakeObserver);
  vi.stubGlobal("requestAnimationFrame", () => 1);
  vi.stubGlobal("WebSocket", FakeSocket);
  vi.stubGlobal("fetch", async (path: string) => {
    asked.push(path);
    if (!isReachable) throw new TypeError("Failed to fetch");
    return Response.json(nothing);
  });
  await import(join(process.cwd(), "public", "classic", "classic.js"));
  const server_time = new Date().toISOString();
  FakeSocket.newest().says({ type: "hello", epoch: "one", seq: 10, version: "1", server_time });
  await vi.advanceTimersByTimeAsync(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

class FakeObserver {
  observe(): void {}
}

const heard = () => FakeSocket.newest().sent.at(-1)?.message_types;

test("portals that are shown again are listened for and then fetched: what was found meanwhile is not lost", async () => {
  expect(asked).toContain("/portals");
  element("portals").check(false);
  expect(heard()).not.toContain("portal");
  asked = [];
  element("portals").check(true);
  expect(heard()).toContain("portal");
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual(["/portals"]);
});

test("portals that cannot be fetched are asked for again", async () => {
  isReachable = false;
  element("portals").check(true);
  await vi.advanceTimersByTimeAsync(0);
  isReachable = true;
  asked = [];
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked).toEqual(["/portals"]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked.filter((path) => path === "/portals")).toHaveLength(1);
});
