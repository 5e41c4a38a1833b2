import { NEVER, notAllowed, Refusal, type WindowStories } from "@/app/stories/story";
import { crowd, listed, party, players, spoken } from "./story-data";

const FROM_LARSSON = { from: "Larsson" };
const away = new Refusal(
  503,
  "WS_SERVER_UNAVAILABLE",
  "ws-server is not available right now. Try again in a moment.",
);

/** Room for the whole party. */
const size = { w: 460, h: 660 };

const LEAVERS = ["Larsson", "Kyujo"];
const rest = party.filter(({ name }) => !LEAVERS.includes(name));

/** Its plugin shares no more, though it may play on. */
const goodbye = (name: string, at: number) => ({
  type: "share_unregister" as const,
  character_name: name,
  timestamp: new Date().toISOString(),
  server: "Coldeve",
  player_id: 1_342_177_281 + at,
});

/** Everybody well but those who are low, as it is most of the time. */
const live: WindowStories["live"] = (time) => ({
  size,
  settings: FROM_LARSSON,
  players: players(time, party),
  answers: { vitalSharing: { peers: { peers: listed(time, party) } } },
  frames: (step) => spoken(party, step),
});

export const stories: WindowStories = {
  loading: () => ({ answers: { vitalSharing: { peers: NEVER } } }),
  empty: () => ({ answers: { vitalSharing: { peers: { peers: [] } } } }),
  live,
  stale: (time) => ({
    size,
    settings: FROM_LARSSON,
    players: [...players(time, party.slice(0, 4), 1), ...players(time, party.slice(4), 12)],
    answers: {
      vitalSharing: {
        peers: { peers: [...listed(time, party.slice(0, 4)), ...listed(time, party.slice(4), 12)] },
      },
    },
    frames: (step) => spoken(party.slice(0, 4), step),
  }),
  offline: (time) => ({
    size,
    firstHeardBy: "share_*",
    settings: { from: "Ser Oduin" },
    players: players(
      time,
      party.filter(({ name }) => name !== "Larsson"),
    ),
    answers: { vitalSharing: { peers: { peers: listed(time, party, 8) } } },
    frames: (step) => [
      ...spoken(rest, step),
      // Kyujo plays on.
      ...spoken(party, step).filter(
        ({ type, ...frame }) =>
          type === "telemetry" && "character_name" in frame && frame.character_name === "Kyujo",
      ),
      ...(step === 2 ? LEAVERS.map(goodbye) : []),
    ],
  }),
  disconnected: (time) => ({ ...live(time), connection: "lost" }),
  partial: (time) => ({
    settings: FROM_LARSSON,
    players: players(time, party),
    answers: { vitalSharing: { peers: away } },
    frames: (step) => spoken(party.slice(0, 5), step),
  }),
  error: () => ({ answers: { vitalSharing: { peers: away } } }),
  "not-allowed": () => ({
    answers: { vitalSharing: { peers: notAllowed("Who shares vitals is for members of the guild.") } },
  }),
  "too-much": (time) => ({
    answers: { vitalSharing: { peers: { peers: listed(time, crowd(640)) } } },
  }),
};
