import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { playerRow } from "@/app/_live/test/frames";
import { MayNotCommand } from "@/app/_shell/commands/CommandState";
import type { Dashboard } from "@/app/_shell/dashboard-context";
import { dashboardOf, pictureOf } from "@/app/_shell/test/dashboard";
import type { Failure } from "@/app/_trpc/read-failure";
import { Loading } from "@/app/_ui/Skeleton";
import { EmptyState } from "@/app/_ui/StateMessage";
import { NotLive } from "../NotLive";
import { OfflineLine } from "./OfflineLine";
import { PartFailed } from "./PartFailed";
import { ReadProblem } from "./ReadProblem";
import { TooMuch } from "./TooMuch";

const failure: Failure = {
  kind: "fault",
  status: 500,
  message: "Internal error",
  requestId: null,
  field: null,
};
const refused: Failure = { ...failure, kind: "refused", status: 403 };
const nothing = () => undefined;
const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1_000).toISOString();

const lost = () => {
  const dashboard = dashboardOf();
  dashboard.world.connection.become({ phase: "lost", sinceMs: 0, retryAtMs: null }, 0);
  return dashboard;
};

const aWhileAgo = () => dashboardOf([playerRow({ timestamp: secondsAgo(14) })]);

type Case = { state: string; part: ReactNode; on?: () => Dashboard };

const cases: readonly Case[] = [
  { state: "loading", part: <Loading label="Loading">{null}</Loading> },
  { state: "empty", part: <EmptyState icon="chat" title="Nobody has said anything yet" /> },
  { state: "error", part: <ReadProblem failure={failure} what="It" onRetry={nothing} /> },
  { state: "not-allowed", part: <ReadProblem failure={refused} what="It" onRetry={nothing} /> },
  { state: "not-allowed", part: <MayNotCommand what="do it" /> },
  { state: "partial", part: <PartFailed failure={failure} what="It" onRetry={nothing} /> },
  { state: "too-much", part: <TooMuch shown={1} of={2} what="things" how="Ask for fewer." /> },
  { state: "stale", part: <OfflineLine character="Larsson" at={null} />, on: aWhileAgo },
  { state: "offline", part: <OfflineLine character="Nobody" at={null} /> },
  { state: "disconnected", part: <NotLive />, on: lost },
];

test.each(cases)(
  "the part for $state says that it is shown, and nothing else",
  ({ state, part, on = dashboardOf }) => {
    const said = [...pictureOf(part, on()).matchAll(/data-ui-state="([^"]*)"/g)].map(([, name]) => name);
    expect(said).toEqual([state]);
  },
);
