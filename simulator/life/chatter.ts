import { dungeonName } from "@/server/facts/dungeons";
import {
  type Channel,
  type Conversation,
  conversations,
  emotes,
  spoken,
  systemLines,
  tells,
} from "../facts/chatter";
import { strangerNames } from "../facts/name-parts";
import { rares } from "../facts/rares";
import { distance } from "../world/atlas";
import type { Life } from "./life";
import { CHAT, hear, type Scene } from "./scene";

/** Channels whose prefix tells what they are come as system text. */
const CHANNEL_COLORS: Readonly<Record<Channel, number>> = {
  General: CHAT.system,
  Trade: CHAT.system,
  LFG: CHAT.system,
  Roleplay: CHAT.system,
  Society: CHAT.system,
  Allegiance: CHAT.allegiance,
  Fellowship: CHAT.fellowship,
};
const OPEN_CHANNELS: ReadonlySet<Channel> = new Set<Channel>(["General", "Trade", "LFG", "Roleplay"]);
/** Most plugins that pass on one and the same line. */
const HEARERS_MAX = 6;
const EARSHOT_UNITS = 0.3;
/** Milliseconds between remarks in a fleet of sixty; larger fleets talk more, but not without end. */
const REMARK_MS = 5_500;
const REMARK_MS_MIN = 700;

type Line = { atMs: number; say: () => void };

/** Who talks to whom: one voice for the whole fleet, because a conversation has more than one side. */
export class Chatter {
  #queue: Line[] = [];

  constructor(readonly scene: Scene) {}

  /** Says what is due and thinks of something new; returns when it wants to be asked again. */
  beat(nowMs: number): number {
    const due = this.#queue.filter((line) => line.atMs <= nowMs);
    this.#queue = this.#queue.filter((line) => line.atMs > nowMs);
    for (const line of due) line.say();
    const online = this.scene.lives.filter((life) => life.session);
    if (online.length > 0) this.#think(online, nowMs);
    const pace = Math.max(REMARK_MS_MIN, (REMARK_MS * 60) / Math.max(online.length, 20));
    return nowMs + Math.round(pace * this.scene.rng.between(0.4, 1.6));
  }

  #think(online: Life[], nowMs: number): void {
    const { rng } = this.scene;
    const speaker = rng.pick(online);
    const kind = rng.weighted([
      ["conversation", 10],
      ["tell", 2],
      ["speech", 3],
      ["emote", 1],
      ["system", 3],
    ] as const);
    switch (kind) {
      case "conversation":
        this.#converse(rng.pick(conversations), speaker, online, nowMs);
        break;
      case "tell":
        this.#tell(speaker, rng.pick(online), nowMs);
        break;
      case "speech":
        this.#speak(speaker, online);
        break;
      case "emote":
        this.#emote(speaker, online);
        break;
      case "system": {
        const [text, color] = rng.pick(systemLines);
        hear(speaker, text, color);
      }
    }
  }

  #converse({ channel, lines }: Conversation, first: Life, online: Life[], nowMs: number): void {
    const { rng } = this.scene;
    const room = this.#room(channel, first, online);
    let atMs = nowMs;
    const fill = this.#filler(first);
    for (const [index, line] of lines.entries()) {
      const stranger = OPEN_CHANNELS.has(channel) && rng.chance(0.6);
      const member = index === 0 ? first : rng.pick(room.length > 0 ? room : [first]);
      const name = stranger ? rng.pick(strangerNames) : plainName(member);
      const text = fill(line);
      this.#queue.push({
        atMs,
        say: () => {
          const hearers = stranger ? room : [...new Set([member, ...room])];
          for (const life of hearers.slice(0, HEARERS_MAX)) {
            const who = !stranger && life === member ? "You say" : `${clickable(life, name)} says`;
            hear(life, `[${channel}] ${who}, "${text}"`, CHANNEL_COLORS[channel]);
          }
        },
      });
      atMs += rng.int(3_000, 14_000);
    }
  }

  /** Those whose plugins pass a channel on. */
  #room(channel: Channel, first: Life, online: Life[]): Life[] {
    const { rng } = this.scene;
    if (channel === "Fellowship") return online.filter((life) => life.persona.party === first.persona.party);
    const listeners = online.filter(
      (life) => life.persona.listens || (channel === "Allegiance" && rng.chance(0.1)),
    );
    const from = listeners.length > HEARERS_MAX ? rng.int(0, listeners.length - HEARERS_MAX) : 0;
    return listeners.slice(from, from + HEARERS_MAX);
  }

  #tell(from: Life, to: Life, nowMs: number): void {
    if (from === to) return;
    const { rng } = this.scene;
    const [question, answer] = rng.pick(tells);
    const fill = this.#filler(from);
    this.#whisper(from, to, fill(question));
    this.#queue.push({
      atMs: nowMs + rng.int(4_000, 15_000),
      say: () => this.#whisper(to, from, fill(answer)),
    });
  }

  #whisper(from: Life, to: Life, text: string): void {
    hear(from, `You tell ${plainName(to)}, "${text}"`, CHAT.outgoingTell);
    hear(to, `${clickable(to, plainName(from))} tells you, "${text}"`, CHAT.tell);
  }

  #speak(speaker: Life, online: Life[]): void {
    const text = this.#filler(speaker)(this.scene.rng.pick(spoken));
    hear(speaker, `You say, "${text}"`, CHAT.speech);
    for (const life of inEarshot(speaker, online)) {
      hear(life, `${clickable(life, plainName(speaker))} says, "${text}"`, CHAT.speech);
    }
  }

  #emote(actor: Life, online: Life[]): void {
    const text = this.scene.rng.pick(emotes).replace("{who}", plainName(actor));
    for (const life of [actor, ...inEarshot(actor, online)]) hear(life, text, CHAT.emote);
  }

  /** Fills a line's blanks once, so that question and answer mean the same place. */
  #filler(speaker: Life): (line: string) => string {
    const { atlas, rng } = this.scene;
    const ground = rng.pick(atlas.huntingGrounds);
    const words: Record<string, string> = {
      "{town}": atlas.nearestTown(speaker.at).name,
      "{ground}": ground.name,
      "{mob}": rng.pick(ground.monsters).name,
      "{rare}": rng.pick(rares).name,
      "{dungeon}": dungeonName(rng.pick(atlas.dungeonEntrances).landblock) ?? ground.name,
    };
    return (line) => line.replace(/\{\w+\}/g, (blank) => words[blank] ?? blank);
  }
}

function inEarshot(speaker: Life, online: Life[]): Life[] {
  const near = online.filter((life) => life !== speaker && distance(life.at, speaker.at) < EARSHOT_UNITS);
  return near.slice(0, HEARERS_MAX);
}

/** The game shows admins without their plus in chat. */
export function plainName(life: Life): string {
  return life.persona.name.replace(/^\+/, "");
}

/** Some plugins pass on the client's own markup for a name that can be clicked. */
function clickable(hearer: Life, name: string): string {
  if (hearer.persona.dialect.name !== "dotnet") return name;
  return `<Tell:IIDString:${hearer.persona.playerId}:${name}>${name}<\\Tell>`;
}
