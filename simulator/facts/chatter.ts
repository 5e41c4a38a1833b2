/**
 * What people say. All of it is our own writing; `{town} {ground} {mob} {rare} {dungeon}` are filled with names of
 * the world. A conversation's lines are said by different people, in turn, seconds apart.
 */
export type Channel = "General" | "Trade" | "LFG" | "Roleplay" | "Society" | "Allegiance" | "Fellowship";

export interface Conversation {
  readonly channel: Channel;
  readonly lines: readonly string[];
}

function talk(channel: Channel, ...lines: string[]): Conversation {
  return { channel, lines };
}

export const conversations: readonly Conversation[] = [
  talk(
    "General",
    "anyone else getting lag spikes around {town}?",
    "yeah, every couple of minutes",
    "fine here, {ground} is smooth",
  ),
  talk("General", "how do I get to {ground} again?", "network to {town}, then run, mind the {mob}", "ty!"),
  talk("General", "is the vendor in {town} still out of tapers?", "restocked an hour ago"),
  talk("General", "just hit 275, only took me four years", "grats!", "grats, now the real grind starts"),
  talk("General", "whoever left all those corpses at {ground}: thank you for the directions", "lol"),
  talk("General", "what drops from {mob} these days?", "mostly disappointment"),
  talk("General", "portal storm at {town}, everybody out", "every. single. evening."),
  talk(
    "General",
    "does {dungeon} have a lifestone close by?",
    "not really, tie before you go in",
    "learned that the hard way",
  ),
  talk("Trade", "WTS salvaged steel, 10 bags, send tell"),
  talk("Trade", "WTB legendary keys, paying in notes", "have 4, where are you?", "{town}, by the lifestone"),
  talk(
    "Trade",
    "selling {rare}, offers in tells please",
    "how much are you looking for?",
    "make me an offer",
  ),
  talk(
    "Trade",
    "free armor at {town} before I melt it, mostly robes",
    "on my way",
    "took the helm, thanks a lot",
  ),
  talk("Trade", "WTT two sets of bracelets for an orb with anything useful on it"),
  talk("Trade", "who can tinker a bow tonight? bags and tip ready", "I can in half an hour"),
  talk("LFG", "two spots left for {ground}, 200+", "archer here, running from {town}", "invite sent"),
  talk("LFG", "anyone up for {dungeon}? need someone who can open doors"),
  talk("Allegiance", "evening all", "o/", "evening, tapers are in the usual mule"),
  talk(
    "Allegiance",
    "who is parked at {town}? you are in the way of the vendor",
    "sorry, was cooking dinner",
  ),
  talk("Allegiance", "reminder: {dungeon} run on Sunday, sign up on the board", "in", "bringing two alts"),
  talk("Allegiance", "can somebody buff my alt in {town}?", "two minutes"),
  talk(
    "Allegiance",
    "found a {rare} and nobody was watching",
    "screenshot or it was a dream",
    "it is in the chest, go look",
  ),
  talk("Allegiance", "anybody short of healing kits? made far too many", "yes please", "mail me a stack"),
  talk("Allegiance", "server feels good tonight", "do not jinx it"),
  talk("Allegiance", "vitae again, do not ask", "{mob}?", "...maybe"),
  talk(
    "General",
    "did anybody else see the whirlwind of vortexes?",
    "no, where?",
    "{town}, and then I was gone",
  ),
  talk("Trade", '"You have discovered the {rare}!" is what I wish to read tonight', "keep wishing"),
  talk("Roleplay", "The mud of {town} remembers every boot.", "As do the mosswarts, friend."),
  talk("Society", "who still needs {mob} for the day?", "me", "on my way to {ground}"),
  talk("Fellowship", "pulling the next group", "careful, two {mob} on the left", "got them"),
  talk("Fellowship", "brb, restocking tapers", "same, meet at {town}"),
  talk("Fellowship", "oom for a second", "holding"),
  talk("Fellowship", "this spawn is great tonight", "shh"),
  talk("Fellowship", "my nav got stuck on a tree again", "which one of the four?", "the usual one"),
  talk("Fellowship", "ten more {mob} for the task", "twelve here"),
  talk("Fellowship", "moving over to {ground} after this?", "sure", "let me sell first"),
];

/** Said to one person, with the answer. */
export const tells: readonly (readonly [string, string])[] = [
  ["hey, are you still up for {dungeon} later?", "yes, give me twenty minutes"],
  ["do you have spare mana charges?", "a few, come to {town}"],
  ["thanks for the help earlier!", "any time"],
  ["is that you standing on my corpse?", "it makes a good chair"],
  ["how much for the bracelets?", "four notes and they are yours"],
];

/** Said aloud to whoever stands near. */
export const spoken: readonly string[] = [
  "hi",
  "mind if I hunt here?",
  "go ahead, plenty of {mob} for all",
  "anyone seen a corpse of mine?",
  "buffs up, ready",
  "which way to {town}?",
  "back in five",
];

/** What the game says in passing: text and chat type. */
export const systemLines: readonly (readonly [string, number])[] = [
  ["Your fellowship shares the spoils of battle.", 5],
  ["You have gained experience.", 13],
  ["The air grows heavy, as it does before a portal storm.", 5],
  ["Your salvaging yields 87 units of steel.", 25],
  ["You brew a batch of stamina elixirs.", 24],
  ["You are surrounded by a portal's light.", 23],
  ["Your spell is about to expire.", 7],
  ["You cast Incantation of Armor Self on yourself.", 17],
  ["Your assessment skill has improved!", 13],
  ["You fail to assess the chest.", 16],
  ["An old friend has logged on.", 0],
];

/** What one does with one's hands; `{who}` is whoever does it. */
export const emotes: readonly string[] = [
  "{who} waves.",
  "{who} bows to the lifestone.",
  "{who} scratches a mosswart behind the ear.",
  "{who} looks at the sky.",
];

/** Told to everybody in the world at once. */
export const broadcastLines: readonly string[] = [
  "The servers will rest for a few minutes at dawn.",
  "A horn sounds from the direlands. Something has woken.",
  "Somebody has slain a creature that was thought to be immortal!",
];

/** The warning that everybody runs from. */
export const VORTEX_LINE = "The sky tears open, and a whirlwind of vortexes descends upon the land!";

/** How a kill is told; `{mob}` is the victim. */
export const killLines: readonly string[] = [
  "You send {mob} to the ground for good!",
  "{mob} is no match for your last blow!",
  "Your strike ends {mob}!",
  "{mob} falls apart under your attack!",
];

/** How one's own death is told; `{mob}` is the killer. */
export const deathLines: readonly string[] = [
  "You were overwhelmed by {mob}!",
  "{mob} has brought you down!",
  "You fall before the fury of {mob}!",
];
