import type { SuitRequest } from "@/server/contract/suits";
import { LARGE_FAMILIES, LARGE_SPELLS, largeInventory } from "@/server/solver/oracle/large-inventory";

export const small = largeInventory({ armor: 20, jewelry: 10, clothing: 5 });
const large = largeInventory({ armor: 1_500, jewelry: 500, clothing: 200, armorLevels: [300, 2] });
const cantrips = LARGE_FAMILIES.slice(0, 40).map((family) => ({ family }));

/** What takes longer than any test: only its end by command or by time is waited for. */
export const endless: SuitRequest = {
  cantrips,
  weights: { owner: 300, overlap: 50 },
  limits: { timeMs: 60_000 },
  inventory: { items: large, spells: LARGE_SPELLS },
};
export const quick: SuitRequest = {
  cantrips: cantrips.slice(0, 4),
  inventory: { items: small, spells: LARGE_SPELLS },
};
/** As a request comes in. */
export const bytes = (request: unknown) => new TextEncoder().encode(JSON.stringify(request));
