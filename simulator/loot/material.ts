import { type MaterialFamily, materials } from "@/server/facts/materials";
import type { Random } from "../random";

/** Names of whole families, which no finished thing is made of. */
const GENERIC: ReadonlySet<string> = new Set(["Cloth", "Gem", "Metal", "Stone", "Wood"]);

const byFamily: ReadonlyMap<MaterialFamily, readonly number[]> = new Map(
  [...new Set(materials.map(({ family }) => family))].map((family) => [
    family,
    materials.filter((one) => one.family === family && !GENERIC.has(one.name)).map(({ id }) => id),
  ]),
);

/** Ids of the materials that things of a family are made of. */
function finishedMaterials(family: MaterialFamily): readonly number[] {
  return byFamily.get(family) ?? [];
}

/** What a thing is made of: something of one of these families. */
export function pickMaterial(rng: Random, families: readonly MaterialFamily[]): number {
  return rng.pick(finishedMaterials(rng.pick(families)));
}
