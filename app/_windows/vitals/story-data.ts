import type { PlayerRow } from "@/app/_live/sources";
import type { StoryFrame, StoryTime } from "@/app/stories/story";
import type { VitalSharingPeer } from "@/server/contract/http/vital-sharing";

type Told = {
  readonly name: string;
  readonly tag: string;
  /** Current and largest points: health, stamina, mana. */
  readonly points: readonly [readonly [number, number], readonly [number, number], readonly [number, number]];
  readonly ns: number;
  readonly ew: number;
  readonly heading: number;
  readonly tapers: number;
};

/** A party at Holtburg, and two on their way to it. */
export const party: readonly Told[] = [
  told("Larsson", "hunters", [410, 410], [381, 405], [402, 566], 42.11, 33.62, 90, 1830),
  told("Ayla of Arwic", "healers", [322, 340], [298, 340], [121, 610], 42.13, 33.66, 200, 964),
  told("Ser Oduin", "tanks", [118, 455], [260, 470], [180, 260], 42.1, 33.71, 270, 0),
  told("+Mirza", "officers", [365, 365], [388, 390], [540, 575], 42.18, 33.58, 15, 2210),
  told("Tamsin the Tall", "hunters", [287, 402], [77, 398], [301, 344], 42.05, 33.49, 320, 415),
  told("Gharu'dir", "hunters", [399, 399], [371, 410], [212, 290], 42.4, 34.02, 45, 77),
  told("Kyujo", "healers", [288, 301], [301, 333], [588, 640], 45.7, 38.3, 180, 1250),
  told("Brand Stonearm", "tanks", [480, 480], [455, 460], [140, 140], 41.2, 30.9, 88, 12),
];

function told(
  name: string,
  tag: string,
  health: readonly [number, number],
  stamina: readonly [number, number],
  mana: readonly [number, number],
  ns: number,
  ew: number,
  heading: number,
  tapers: number,
): Told {
  return { name, tag, points: [health, stamina, mana], ns, ew, heading, tapers };
}

const NOT_TOLD = {
  session_id: "9f2c",
  onlinetime: null,
  online_seconds: 8_412,
  deaths: 0,
  total_deaths: 12,
  total_kills: 24_112,
  total_rares: 4,
  session_rares: 0,
  mem_mb: 812,
  cpu_pct: 7.1,
  mem_handles: 1_422,
  landcell: null,
} as const;

const figures = { kills: 412, kills_per_hour: 683, vt_state: "Combat", z: 0.4 } as const;

export function players(time: StoryTime, peers: readonly Told[], secondsAgo = 1): PlayerRow[] {
  return peers.map(({ name, tag, ns, ew, heading, tapers }, at) => ({
    ...NOT_TOLD,
    ...figures,
    character_name: name,
    char_tag: tag,
    timestamp: time.ago(secondsAgo),
    received_at: time.ago(secondsAgo),
    ns,
    ew,
    heading,
    prismatic_taper_count: tapers,
    latency_ms: 41 + at * 9,
  }));
}

export function listed(time: StoryTime, peers: readonly Told[], secondsAgo = 2): VitalSharingPeer[] {
  return peers.map(({ name, tag, points: [health, stamina, mana], ns, ew, heading, tapers }, at) => ({
    character_name: name,
    player_id: 1_342_177_281 + at,
    server: "Coldeve",
    tags: [tag],
    connected_since: time.ago(3_600),
    last_seen: time.ago(secondsAgo),
    vitals: {
      health_cur: health[0],
      health_max: health[1],
      stamina_cur: stamina[0],
      stamina_max: stamina[1],
      mana_cur: mana[0],
      mana_max: mana[1],
    },
    position: { ns, ew, z: 0.4, landcell: null, heading },
    items: tapers > 0 ? [{ icon: 8291, name: "Prismatic Taper", count: tapers }] : [],
  }));
}

/** What the plugins say of themselves now; health swings a little with each step. */
export function spoken(peers: readonly Told[], step: number): StoryFrame[] {
  const timestamp = new Date().toISOString();
  return peers.flatMap(({ name, tag, points: [health, stamina, mana], ns, ew, heading, tapers }, at) => [
    {
      ...NOT_TOLD,
      ...figures,
      type: "telemetry",
      character_name: name,
      char_tag: tag,
      timestamp,
      ns: ns + step * 0.002 * Math.cos(at),
      ew: ew + step * 0.002 * Math.sin(at),
      heading,
      prismatic_taper_count: tapers,
      latency_ms: 41 + at * 9,
      rares_found: 0,
    },
    {
      type: "share_vital",
      character_name: name,
      timestamp,
      server: "Coldeve",
      player_id: 1_342_177_281 + at,
      tags: [tag],
      health: { cur: Math.max(1, health[0] - ((step * 7 + at * 3) % 12)), max: health[1] },
      stamina: { cur: stamina[0], max: stamina[1] },
      mana: { cur: mana[0], max: mana[1] },
    },
  ]);
}

/** As many peers as a very large alliance has. */
export function crowd(count: number): readonly Told[] {
  const tags = ["hunters", "tanks", "healers", "mules", "officers"];
  return Array.from({ length: count }, (_, at): Told => {
    const health = 80 + ((at * 137) % 320);
    return told(
      `Peer ${String(at + 1).padStart(3, "0")}`,
      tags[at % tags.length] ?? "hunters",
      [health, 400],
      [200 + ((at * 71) % 200), 400],
      [150 + ((at * 53) % 350), 500],
      40 + (at % 40) * 0.1,
      30 + Math.floor(at / 40) * 0.1,
      (at * 47) % 360,
      (at * 31) % 2_000,
    );
  });
}
