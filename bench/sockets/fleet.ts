// The simulator's fleet at its usual pace. `{"port":…,"characters":…}`; each question is answered with what it
// has sent so far.

import { z } from "zod";
import { startFleet } from "@/simulator/index";
import { answerQuestions } from "./child";
import { SECRETS } from "./secrets";

const argument = z.object({ port: z.number(), characters: z.number() });
const { port, characters } = argument.parse(JSON.parse(process.argv[2] ?? ""));

const byType = new Map<string, number>();
const fleet = startFleet({
  seed: "scale",
  characters,
  url: `ws://127.0.0.1:${port}/ws/position`,
  secret: SECRETS.SHARED_SECRET,
  onFrame: ({ type }) => void byType.set(type, (byType.get(type) ?? 0) + 1),
});

answerQuestions({ ready: true }, () => {
  const { user, system } = process.cpuUsage();
  return {
    ...fleet.stats,
    byType: Object.fromEntries(byType),
    behindMs: fleet.nowMs() - fleet.world.nowMs,
    cpuSeconds: (user + system) / 1e6,
  };
});
