import { beforeEach, expect, test, vi } from "vitest";
import { forgetSentDraft, keepDraft, readDraft } from "./draft-storage";

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
  return () => vi.unstubAllGlobals();
});

test("a draft stays until it is emptied", () => {
  keepDraft("one", "Ulf, meet me");
  keepDraft("other", "hello");
  expect(readDraft("one")).toBe("Ulf, meet me");
  keepDraft("one", "");
  expect([...kept]).toEqual([["other", "hello"]]);
  expect(readDraft("one")).toBe("");
});

test("what was sent is forgotten, and what was made of it meanwhile is not", () => {
  keepDraft("one", "hello");
  keepDraft("one", "hello there");
  forgetSentDraft("one", "hello");
  expect(readDraft("one")).toBe("hello there");
  forgetSentDraft("one", "hello there");
  expect(kept.size).toBe(0);
});

test("a browser that keeps nothing makes no trouble", () => {
  vi.stubGlobal("sessionStorage", undefined);
  keepDraft("one", "hello");
  forgetSentDraft("one", "hello");
  expect(readDraft("one")).toBe("");
});
