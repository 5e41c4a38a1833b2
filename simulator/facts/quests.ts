/** Quest flags as `/myquests` lists them: key, display name, seconds until it can be done again, largest count. */
export interface QuestFact {
  readonly key: string;
  readonly name: string;
  readonly repeatS: number;
  /** −1 without limit; for kill tasks the goal. */
  readonly maxSolves: number;
  /** Part of the monster's name that a kill task counts. */
  readonly counts?: string;
}

const DAY_S = 72_000;

function timer(key: string, name: string, repeatS = DAY_S): QuestFact {
  return { key, name, repeatS, maxSolves: -1 };
}

function killTask(key: string, name: string, goal: number, counts: string): QuestFact {
  return { key, name, repeatS: 0, maxSolves: goal, counts };
}

export const questFacts: readonly QuestFact[] = [
  timer("stipendtimer_0812", "Stipend Collection Timer", 518_400),
  timer("auggemflag", "Flagged to Enter Augmentation Realm", 518_400),
  timer("abayarresearchnotes", "Abayar's Research Notes"),
  timer("aercyno", "Aerlinthe Cynosure"),
  timer("aerfallestaffobtained", "Staff of Aerfalle"),
  timer("arcticmattekarkilltask", "Arctic Mattekar Kill Task"),
  timer("asteliarygem", "Asteliary Gem"),
  timer("antiqueplatterquest", "Worcer's Antique Platter"),
  timer("caulnalaincrystal", "Caulnalain Crystal"),
  timer("brooducomplete", "Clutch of Kings: Broodu"),
  timer("browerkcomplete", "Clutch of Kings: Browerk"),
  timer("altereddrudgekilltask", "Altered Drudge Kill Task"),
  timer("armoredillohuntingneftetkilltask", "Armoredillo Hunting Neftet Kill Task"),
  timer("attribute6days", "Attribute Forgetfulness", 518_400),
  timer("30minattributes", "Attribute Gem", 1800),
  killTask("killtaskruschk_0301", "Ruschk Kill Task", 30, "Ruschk"),
  killTask("killtaskmosswarttownsfolk_0507", "Mosswart Townsfolk Kill Task", 40, "Mosswart Townsfolk"),
  killTask("killtaskdrudgestalkers_0507", "Drudge Stalker Kill Task", 100, "Drudge Stalker"),
  killTask("killtaskdrudgeraveners_0507", "Drudge Ravener Kill Task", 50, "Drudge Ravener"),
  killTask("killtaskgurogsoldier1110", "Gurog Soldier Kill Task", 20, "Gurog Soldier"),
  killTask("killtaskenragedshadows", "Enraged Shadow Kill Task", 20, "Enraged Shadow"),
  killTask("killtasktormentedshadows", "Tormented Shadow Kill Task", 20, "Tormented Shadow"),
  killTask("killtaskspectralarchers0812", "Spectral Archer Kill Task", 15, "Spectral Archer"),
  killTask("killtaskspectralminions0812", "Spectral Minion Kill Task", 15, "Spectral Minion"),
  killTask("killtasktumerokgladiator", "Tumerok Gladiator Kill Task", 25, "Tumerok Gladiator"),
  killTask("killtaskkilifzefir", "Kilif Zefir Kill Task", 35, "Kilif Zefir"),
  killTask("gearknightinvasionphalanxkilltask_0513", "Gear Knight Phalanx Kill Task", 10, "Phalanx"),
  killTask("gearknightinvasionsquirekilltask_0513", "Gear Knight Squire Kill Task", 10, "Squire"),
  killTask("diremattekarkillcount", "Dire Mattekar Kill Counter", 10, "Dire Mattekar"),
  killTask("graveratkillcount", "Grave Rat Kill Counter", 100, "Blight Rat"),
];
