import { pluginMessage } from "@/server/contract";

/** Frames as plugins of a busy guild send them: mostly telemetry and vitals, about 400 bytes on average. */
export function pluginFrame(index: number, characters: number): string {
  const character = index % characters;
  const slot = Math.floor(index / characters) % 20;
  const who = {
    character_name: `Mosswart ${character}`,
    timestamp: new Date(1_795_000_000_000 + index * 7).toISOString(),
  };
  if (slot < 12) return JSON.stringify({ ...sampleOf("telemetry"), ...who, ...walk(index) });
  if (slot < 17) return JSON.stringify({ ...sampleOf("vitals"), ...who });
  if (slot < 19) return JSON.stringify({ ...sampleOf("chat"), ...who, text: `${CHAT_LINE} ${index}` });
  return JSON.stringify({ ...sampleOf("spawn"), ...who });
}

/** What differs from reading to reading, and what real plugins write at greater length than the sample. */
const walk = (index: number) => ({
  session_id: "9f2c3d51-7a0e-4c55-8a3e-1f7d6f0c2b11",
  kills_per_hour: "683.21",
  ew: 33.62 + (index % 100) / 1000,
  ns: 42.11 - (index % 77) / 1000,
  kills: 400 + (index % 50),
});

const CHAT_LINE =
  "You have killed the Ruschk Sadist! Your blow nearly cleaves the beast in two. The corpse falls to the ground";

function sampleOf(type: string): object {
  const message = pluginMessage(type);
  if (!message) throw new Error(`the contract has no ${type}`);
  return message.sample;
}
