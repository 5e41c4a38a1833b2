import type { ChatRow } from "@/app/_live/sources";
import type { StoryTime } from "@/app/stories/story";

export const HERO = "Larsson";

/** Chat types of the client. */
const SAY = 2;
const TELL = 3;
const SYSTEM = 5;
const COMBAT = 21;
const ALLEGIANCE = 18;

type Said = readonly [secondsAgo: number, heardBy: readonly string[], color: number, text: string];

const ALL = [HERO, "Ulf", "Anna Lee", "+Brynn"];

const said: readonly Said[] = [
  [1_840, ALL, ALLEGIANCE, '[Allegiance] Ulf says, "anyone for Gaerlan tonight?"'],
  [1_812, ALL, ALLEGIANCE, '[Allegiance] Anna Lee says, "in. meet at 42.1N, 33.6E"'],
  [1_790, [HERO], COMBAT, "You cleave Ruschk Sadist for 412 points with Heavy Weapons!"],
  [1_610, ALL, 27, '[General] Velmora the Patient says, "WTS legendary keyring, 12 keys"'],
  [1_355, [HERO], TELL, 'Ulf tells you, "bring a spare set of comps"'],
  [1_350, [HERO], 4, 'You tell Ulf, "ok, 5 min"'],
  [940, ["Ulf", "Anna Lee"], SAY, '+Brynn says, "the portal is up behind the tower"'],
  [610, [HERO], SYSTEM, "Your Mana Charge is used up."],
  [402, ALL, 19, '[Fellowship] +Brynn says, "pull one at a time please"'],
  [161, [HERO], COMBAT, "Ruschk Sadist evaded your attack."],
  [74, ["Ulf"], SYSTEM, "Ulf has been slain by the Olthoi Eviscerator! (12.4S, 55.0E)"],
  [28, ALL, ALLEGIANCE, '[Allegiance] Ulf says, "that hurt. rez at 12.4S, 55.0E anyone?"'],
];

/** What the server has on record, newest first; without tells for those who may not read them. */
export function recent(time: StoryTime, { tells = true, secondsAgo = 0 } = {}) {
  const messages = said
    .filter(([, , color]) => tells || (color !== TELL && color !== 4))
    .flatMap(([ago, heardBy, color, text]) =>
      heardBy.map(
        (name): ChatRow => ({
          timestamp: time.ago(secondsAgo + ago),
          character_name: name,
          color,
          text,
        }),
      ),
    )
    .reverse();
  return { messages, next_cursor: null };
}

/** More lines than a window keeps. */
export function flood(time: StoryTime) {
  const messages = Array.from(
    { length: 2_400 },
    (_, at): ChatRow => ({
      timestamp: time.ago(at * 3 + 1),
      character_name: ALL[at % ALL.length] ?? HERO,
      color: COMBAT,
      text: `You hit Ruschk Warlord for ${80 + (at % 90)} points with Heavy Weapons! (${at})`,
    }),
  );
  return { messages, next_cursor: null };
}

/** A line every other step. */
export function chatter(step: number) {
  if (step === 0 || step % 2 === 1) return [];
  const talk = ["on my way", "two more to go", "heal please", "found a rare!"];
  return [
    {
      type: "chat" as const,
      character_name: "Anna Lee",
      timestamp: new Date().toISOString(),
      color: ALLEGIANCE,
      text: `[Allegiance] Ulf says, "${talk[(step / 2) % talk.length]}"`,
    },
  ];
}
