import { expect, it, vi } from "vitest";
import { createLocalBus, type Published } from "./bus";

const message: Published = { event: { type: "x", character_name: "Larsson", timestamp: "" }, json: "{}" };

it("every reader hears an event, also after one that throws", () => {
  const onError = vi.fn();
  const bus = createLocalBus(onError);
  const heard: string[] = [];
  bus.subscribe(() => {
    throw new Error("broken");
  });
  bus.subscribe(({ json }) => heard.push(json));
  bus.publish(message);
  expect(heard).toEqual(["{}"]);
  expect(onError).toHaveBeenCalledOnce();
});

it("a reader that left hears nothing more", () => {
  const bus = createLocalBus(() => {});
  const reader = vi.fn();
  const leave = bus.subscribe(reader);
  leave();
  bus.publish(message);
  expect(reader).not.toHaveBeenCalled();
});
