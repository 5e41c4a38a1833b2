import { expect, test } from "vitest";
import type { CommandAnswer } from "@/app/_live/commands";
import { ConnectionStore } from "@/app/_live/connection-store";
import { EventLog } from "@/app/_live/event-log";
import { ServerTime } from "@/app/_live/server-time";
import { ManualClock } from "@/app/_live/test/manual-clock";
import { NewestCommand } from "./newest-command";

/** A server that answers what it is told to, when it is told to. */
function server() {
  const connection = new ConnectionStore();
  connection.become({ phase: "live" }, 0);
  const asked: { name: string; words: string; answer: (status: CommandAnswer["status"]) => void }[] = [];
  const newest = new NewestCommand({
    connection,
    log: new EventLog(),
    serverTime: new ServerTime(new ManualClock()),
    sendCommand: (target, words) =>
      new Promise((resolve) => {
        const name = "player_name" in target ? target.player_name : "";
        asked.push({ name, words, answer: (status) => resolve([{ player_name: name, status }]) });
      }),
  });
  return { newest, asked };
}

test("trying again is for the character that the command was for", async () => {
  const { newest, asked } = server();
  const first = newest.send("Alice", "/f hello");
  asked[0]?.answer("offline");
  expect(await first).toBe("offline");
  const again = newest.retry();
  expect(asked.map(({ name, words }) => `${name} ${words}`)).toEqual(["Alice /f hello", "Alice /f hello"]);
  asked[1]?.answer("delivered");
  expect(await again).toBe("delivered");
  expect(newest.run).toMatchObject({ player_name: "Alice", stage: "delivered" });
});

test("an older command does not speak once there is a newer one, or its line is dismissed", async () => {
  const { newest, asked } = server();
  const older = newest.send("Alice", "/vt start");
  const newer = newest.send("Bob", "/vt stop");
  asked[1]?.answer("delivered");
  await newer;
  asked[0]?.answer("offline");
  expect(await older).toBe("offline");
  expect(newest.run).toMatchObject({ player_name: "Bob", stage: "delivered" });

  const last = newest.send("Alice", "/vt start");
  newest.dismiss();
  asked[2]?.answer("delivered");
  await last;
  expect(newest.run).toBeNull();
});

test("what a game client shows to have done is answered, and nothing is where nothing was sent", async () => {
  const { newest, asked } = server();
  newest.answered();
  expect(newest.run).toBeNull();
  expect(await newest.retry()).toBeNull();
  const sent = newest.send("Alice", "/radar start");
  asked[0]?.answer("delivered");
  await sent;
  newest.answered();
  expect(newest.run?.stage).toBe("answered");
});
