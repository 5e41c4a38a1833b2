import type { Life } from "./life";

/** Lets the figures of the game client's process wander: a slow leak, a busy processor in fights, a shaky line. */
export function drift(life: Life): void {
  const { rng, persona } = life;
  const busy = life.tasks[0]?.kind === "hunt" ? 9 : 5;
  life.memMb = life.memMb > 1450 ? 620 : life.memMb + rng.between(-1.2, 1.35);
  life.cpuPct = Math.max(0.4, life.cpuPct + (busy - life.cpuPct) * 0.2 + rng.between(-1.5, 1.5));
  life.handles = Math.max(900, life.handles + rng.int(-3, 3));
  const spike = rng.chance(0.01) ? rng.between(150, 900) : 0;
  life.latencyMs = Math.max(
    8,
    life.latencyMs + (persona.ping - life.latencyMs) * 0.3 + rng.between(-6, 6) + spike,
  );
}
