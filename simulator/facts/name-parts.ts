/** What the fleet's names are made of: our own syllables, in the sound of each people of Dereth. */
export interface NameParts {
  /** As character_stats names the people. */
  readonly heritage: string;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  /** Second names; a name takes one now and then. */
  readonly families: readonly string[];
}

const words = (text: string): readonly string[] => text.split(" ");

export const nameParts: readonly NameParts[] = [
  {
    heritage: "Aluvian",
    starts: words("Al Bar Bren Cael Dun Ed Fen Gar Hal Hob Kel Lan Mor Os Pell Rad Stan Thad Ul Wen Wil Ys"),
    ends: words("ric den ward low mund ton bert ston wyn ald gar dric ling ser fred nor"),
    families: words("Oakes Thornhill Ashdown Marrow Fenwick Blackwater Dunmoor Hollis Cragg Weaver"),
  },
  {
    heritage: "Gharu'ndim",
    starts: words("Ab As Far Ha Ja Ka Kha Ma Na Ra Sa Sha Ta Ya Za"),
    ends: words("dir kim lil meen mal reem riq seem sham teef zir zul qir him"),
    families: words("al-Dasim al-Marek ibn-Haroun al-Tufiq bint-Rahal al-Zaiyn ibn-Saqar"),
  },
  {
    heritage: "Sho",
    starts: words("Chi Dai Fu Hai Jo Kai Ken Lin Mei Mi Nao Ryo Sai Shu Tai Wu Xi Yu Zhen"),
    ends: words("jin ko lan mi ro shi ta tsu wen yan zen ling hara nobu"),
    families: words("Nanri Shen Tanaku Wei Ikuma Sorano Qiang Hoshido"),
  },
  {
    heritage: "Viamontian",
    starts: words("Al Bel Cas Di Ers Fab Gia Lor Mar Ot Ric Sal Tor Val Ves"),
    ends: words("ante berto cenzo dino fredo lando mira netta rico sandro tina vano zia"),
    families: words("Corvaro Lucenti Monfelro Bassani Torvelli Grimaldo Pellarini"),
  },
  {
    heritage: "Tumerok",
    starts: words("Aun Hea Dre Kiu Mau Nua Rea Tau"),
    ends: words("lerua motua kirea taha purea naloa rethua vikea"),
    families: words("Reedfoot Longmarch Dusthide Stonedrum"),
  },
  {
    heritage: "Lugian",
    starts: words("Brak Gor Gram Krag Lith Mur Thra Tor Ulg"),
    ends: words("ath dok gan hul mok oth rak tus zun"),
    families: words("Stonehand Deepdelver Ironbrow Cragborn"),
  },
  {
    heritage: "Empyrean",
    starts: words("Ae Cael Dae Ely Ithe Lae Nae Sere Vae"),
    ends: words("lindor morwen nareth rion saris thiel vanar"),
    families: words("Dericand Yalainor Haebrennor"),
  },
];

/** Names that players give their alts, around the name of a main. */
export const altPatterns: readonly string[] = [
  "{main}'s Bow",
  "{main}-too",
  "Lil {main}",
  "{main} the Younger",
  "Old {main}",
  "{main}'s Mule",
  "{main} II",
  "Mad {main}",
];

export const epithets: readonly string[] = [
  "the Grey",
  "the Unlucky",
  "of Arwic",
  "Twice-Burned",
  "the Quiet",
  "of the Dires",
  "Mosswart-Bane",
  "the Late",
];

/** What people outside the guild call themselves on the open channels. */
export const strangerNames: readonly string[] = words(
  "Tarrinvale Ozzik Brightquill Mudpuppy Vexley Kandrel Pyrefoot Solwyn Grubbins Nettlewick Dirtnap Yorrick Fizzlebolt Jaspira Quorlan Wraithmere",
);
