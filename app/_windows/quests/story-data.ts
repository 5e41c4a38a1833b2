import type { StoryTime } from "@/app/stories/story";
import type { Quest } from "@/server/contract/http/quests";

type Known = {
  readonly key: string;
  readonly name: string | null;
  readonly waitS: number;
  /** -1 without limit; of a task its goal. */
  readonly maxSolves: number;
};

const DAY_S = 72_000;
const SIX_DAYS_S = 518_400;

const timer = (key: string, name: string | null, waitS = DAY_S): Known => ({
  key,
  name,
  waitS,
  maxSolves: -1,
});
const task = (key: string, name: string, maxSolves: number): Known => ({ key, name, waitS: 0, maxSolves });

/** Quests as the guild does them. */
const knownQuests: readonly Known[] = [
  timer("stipendtimer_0812", "Stipend Collection Timer", SIX_DAYS_S),
  timer("auggemflag", "Flagged to Enter Augmentation Realm", SIX_DAYS_S),
  timer("abayarresearchnotes", "Abayar's Research Notes"),
  timer("aercyno", "Aerlinthe Cynosure"),
  timer("aerfallestaffobtained", "Staff of Aerfalle"),
  timer("arcticmattekarkilltask", "Arctic Mattekar Kill Task"),
  timer("asteliarygem", "Asteliary Gem"),
  timer("antiqueplatterquest", "Worcer's Antique Platter"),
  timer("caulnalaincrystal", "Caulnalain Crystal"),
  timer("brooducomplete", "Clutch of Kings: Broodu"),
  timer("attribute6days", "Attribute Forgetfulness", SIX_DAYS_S),
  timer("30minattributes", "Attribute Gem", 1_800),
  timer("pickedupmarketplacemap", null),
  task("killtaskruschk_0301", "Ruschk Kill Task", 30),
  task("killtaskmosswarttownsfolk_0507", "Mosswart Townsfolk Kill Task", 40),
  task("killtaskdrudgestalkers_0507", "Drudge Stalker Kill Task", 100),
  task("killtasktormentedshadows", "Tormented Shadow Kill Task", 20),
  task("graveratkillcount", "Grave Rat Kill Counter", 100),
];

/** What a character has of a quest; `nth` makes one differ from another. */
function questOf(time: StoryTime, character_name: string, known: Known, nth: number): Quest {
  const { key, name, waitS, maxSolves } = known;
  if (maxSolves >= 0) {
    const solves = Math.min(maxSolves, (nth * 7 + key.length) % (maxSolves + 3));
    const completed_at = time.ago(600 + nth * 37);
    const state = solves >= maxSolves ? "done" : "progress";
    return {
      character_name,
      key,
      name,
      solves,
      max_solves: maxSolves,
      completed_at,
      ready_at: completed_at,
      state,
      updated_at: time.ago(320),
    };
  }
  const agoS = ((nth * 9_173 + key.length * 4_001) % 100) * (waitS / 70);
  return {
    character_name,
    key,
    name,
    solves: 3 + ((nth * 5 + key.length) % 40),
    max_solves: -1,
    completed_at: time.ago(agoS),
    ready_at: time.ago(agoS - waitS),
    state: agoS >= waitS ? "ready" : "waiting",
    updated_at: time.ago(320),
  };
}

/** All quests of one character; the first of them turns ready while one looks. */
export function questsOf(time: StoryTime, character: string): Quest[] {
  const [first, ...rest] = knownQuests.map((known, at) => questOf(time, character, known, at * 3 + 1));
  if (!first) return rest;
  return [
    { ...first, completed_at: time.ago(SIX_DAYS_S - 45), ready_at: time.ago(-45), state: "waiting" },
    ...rest,
  ];
}

const NAMES = [
  "Larsson",
  "Ayla of Arwic",
  "Ser Oduin",
  "+Mirza",
  "Tamsin the Tall",
  "Gharu'dir",
  "Kyujo",
  "Brand Stonearm",
  "Didino of Arwic",
  "Hazir",
  "Gramtus II",
  "Elspeth Vane",
  "Nuhmudira's Heir",
  "Old Borelean",
];

/** About two thirds of the quests of everybody. */
export function guildQuests(time: StoryTime): Quest[] {
  return NAMES.flatMap((name, row) =>
    knownQuests
      .filter((_, column) => (row * 5 + column * 3) % 7 > 1)
      .map((known, column) => questOf(time, name, known, row * 11 + column * 3)),
  );
}

/** A guild with more characters and quests than anybody reads. */
export function hugeGuild(time: StoryTime, characters: number, quests: number, from: number): Quest[] {
  const many = Array.from({ length: quests }, (_, at) =>
    timer(`questflag${String(at + 1).padStart(3, "0")}`, `Errand of the ${at + 1}. house`),
  );
  return Array.from(
    { length: characters },
    (_, row) => `Character ${String(from + row).padStart(3, "0")}`,
  ).flatMap((name, row) =>
    many.map((known, column) => questOf(time, name, known, (from + row) * 13 + column)),
  );
}
