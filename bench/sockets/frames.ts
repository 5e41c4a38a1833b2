/** Frames as plugins of a busy guild send them: mostly telemetry and vitals, about 400 bytes on average. */
export function pluginFrame(index: number, characters: number): string {
  const character = index % characters;
  const name = `Mosswart ${character}`;
  const timestamp = new Date(1_795_000_000_000 + index * 7).toISOString();
  const slot = Math.floor(index / characters) % 20;
  if (slot < 12) return JSON.stringify({ ...telemetry(index), character_name: name, timestamp });
  if (slot < 17) return JSON.stringify({ ...VITALS, character_name: name, timestamp });
  if (slot < 19)
    return JSON.stringify({ ...CHAT, character_name: name, timestamp, text: `${CHAT.text} ${index}` });
  return JSON.stringify({ ...SPAWN, character_name: name, timestamp });
}

const telemetry = (index: number) => ({
  type: "telemetry",
  char_tag: "hunters",
  session_id: "9f2c3d51-7a0e-4c55-8a3e-1f7d6f0c2b11",
  ew: 33.62 + (index % 100) / 1000,
  ns: 42.11 - (index % 77) / 1000,
  z: 0.39,
  kills: 400 + (index % 50),
  kills_per_hour: "683.21",
  onlinetime: "01.02:14:09",
  deaths: "1",
  total_deaths: "57",
  prismatic_taper_count: "1830",
  vt_state: "Default",
  mem_mb: 812.4,
  cpu_pct: 7.1,
  mem_handles: 1422,
  latency_ms: 48,
  heading: 271.5,
  landcell: "A9B40019",
});

const VITALS = {
  type: "vitals",
  health_percentage: 100,
  stamina_percentage: 94,
  mana_percentage: 71,
  health_current: 410,
  health_max: 410,
  stamina_current: 381,
  stamina_max: 405,
  mana_current: 402,
  mana_max: 566,
  vitae: 0,
};

const CHAT = {
  type: "chat",
  color: 2,
  text: "You have killed the Ruschk Sadist! Your blow nearly cleaves the beast in two. The corpse falls to the ground",
};

const SPAWN = {
  type: "spawn",
  mob: "Ruschk Sadist",
  ns: 84.9,
  ew: -7.1,
  z: 0.5,
  wcid: 24_938,
  object_id: 2_147_812_345,
};
