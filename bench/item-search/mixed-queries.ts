import type { ItemSort } from "@/server/contract/http/inventory-search";

interface MixedQuery {
  q: string;
  sort?: ItemSort;
  order?: "asc" | "desc";
}

/** What a guild asks its inventories on an evening: fifty queries, from a word to half a suit. */
export const mixedQueries: readonly MixedQuery[] = [
  { q: "" },
  { q: "", sort: "value", order: "desc" },
  { q: "", sort: "seen", order: "desc" },
  { q: "celdon" },
  { q: '"scroll of"' },
  { q: "steel" },
  { q: "key -is:equipped" },
  { q: "is:armor", sort: "al", order: "desc" },
  { q: "is:armor -is:equipped al:>=400", sort: "al", order: "desc" },
  { q: "is:armor set:soldier al:>=300", sort: "rating", order: "desc" },
  { q: "is:armor set:adept slot:chest" },
  { q: "is:armor (set:soldier or set:adept) wield:<=180", sort: "al", order: "desc" },
  { q: "is:armor set:any -is:equipped tinks:0", sort: "work", order: "desc" },
  { q: "cantrip:strength>=epic" },
  { q: "cantrip:strength>=legendary slot:chest wield:<=180 al:>=350 -is:equipped" },
  {
    q: "(cantrip:strength>=legendary or cantrip:strength>=epic) slot:chest wield:<=180 al:>=350 -is:equipped",
  },
  { q: "(cantrip:endurance>=epic or cantrip:coordination>=epic) is:armor", sort: "al", order: "desc" },
  { q: "cantrip:invulnerability>=major -is:equipped" },
  { q: "cantrips:>=3 is:jewelry" },
  { q: "cantrips:>=2 legendary:>=1", sort: "legendary", order: "desc" },
  { q: "legendary:>=2" },
  { q: "epic:>=2 -is:equipped", sort: "epic", order: "desc" },
  { q: "major:>=1 slot:hands" },
  { q: "reduces:chest al:>=250" },
  { q: "reduces:upperlegs set:any" },
  { q: "slot:finger rating:>=1", sort: "rating", order: "desc" },
  { q: "slot:neck or slot:wrist" },
  { q: "slot:shield al:>=100" },
  { q: "slot:shirt cantrips:>=1" },
  { q: "is:cloak level:>=3" },
  { q: "is:trinket" },
  { q: "is:weapon skill:heavy dmg:>=40", sort: "dmg", order: "desc" },
  { q: "is:melee element:fire", sort: "od", order: "desc" },
  { q: "is:missile mod:>=130% eb:>=5", sort: "od", order: "desc" },
  { q: "is:caster edm:>=5% mcb:>=5%", sort: "edm", order: "desc" },
  { q: "is:weapon imbue:any tinks:>=5" },
  { q: "slayer:any" },
  { q: "is:weapon atk:>10% mdb:>10%", sort: "mdb", order: "desc" },
  { q: "is:salvage work:>=8", sort: "work", order: "desc" },
  { q: "is:salvage material:steel uses:>=50" },
  { q: "material:gem value:>=10000", sort: "value", order: "desc" },
  { q: "is:rare" },
  { q: "is:essence r.d:>=1" },
  { q: "is:aetheria" },
  { q: "is:packed -is:appraised" },
  { q: "is:attuned or is:bonded" },
  { q: 'spell:"incantation of impenetrability" is:armor', sort: "al", order: "desc" },
  { q: "spell:bane lore:<=250" },
  { q: "seen:<1d burden:>=1000", sort: "burden", order: "desc" },
  { q: 'owner:"character 1" is:armor al:>=200', sort: "al", order: "desc" },
];
