import { characterExists } from "@/db/queries/characters";
import { NotFound } from "@/server/errors";
import type { Context } from "../context";

/** @throws NotFound for a name that never sent a valid frame; spelling and letter case count */
export async function requireKnownCharacter({ db }: Context, name: string | undefined): Promise<void> {
  if (name === undefined || (await characterExists(db, name))) return;
  throw new NotFound(`No character named ${name} has ever reported.`, { field: "character" });
}
