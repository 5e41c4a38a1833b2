import { MutationObserver, onlineManager, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeQueryClient } from "./query-client";

beforeEach(() => onlineManager.setOnline(false));
afterEach(() => onlineManager.setOnline(true));

const unreachable = () => Promise.reject(new Error("Failed to fetch"));

test("a browser that calls itself offline is answered where the server can be reached", async () => {
  const client = makeQueryClient();
  const read = new QueryObserver(client, { queryKey: ["players"], queryFn: () => Promise.resolve(60) });
  const end = read.subscribe(() => undefined);
  await vi.waitFor(() => expect(read.getCurrentResult().data).toBe(60));
  end();
  const save = new MutationObserver(client, { mutationFn: () => Promise.resolve("saved") });
  void save.mutate().catch(() => undefined);
  await vi.waitFor(() => expect(save.getCurrentResult().data).toBe("saved"));
});

test("where it cannot, a question and a save fail in words instead of waiting for ever", async () => {
  const client = makeQueryClient({ retriesMax: 0 });
  const read = new QueryObserver(client, { queryKey: ["players"], queryFn: unreachable });
  const end = read.subscribe(() => undefined);
  await vi.waitFor(() => expect(read.getCurrentResult().error?.message).toBe("Failed to fetch"));
  end();
  const save = new MutationObserver(client, { mutationFn: unreachable });
  void save.mutate().catch(() => undefined);
  await vi.waitFor(() => expect(save.getCurrentResult().error?.message).toBe("Failed to fetch"));
});

test("what is on the page is asked for anew when the browser comes back online", async () => {
  const client = makeQueryClient();
  client.mount();
  const ask = vi.fn(() => Promise.resolve(60));
  const read = new QueryObserver(client, { queryKey: ["players"], queryFn: ask, staleTime: 0 });
  const end = read.subscribe(() => undefined);
  await vi.waitFor(() => expect(read.getCurrentResult().data).toBe(60));
  onlineManager.setOnline(true);
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  end();
  client.unmount();
});
