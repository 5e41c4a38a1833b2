import { connect } from "@/db/client";
import { listCharacters } from "@/db/queries/characters";
import { findDatabase } from "../user/find-database";

/** Everybody who ever reported, to spell a file's character as the game does; nobody while the database is away. */
export async function knownCharacters(root: string, env: NodeJS.ProcessEnv): Promise<string[]> {
  try {
    const db = connect(findDatabase(root, env), { name: "overlord-import", max: 1 });
    try {
      return (await listCharacters(db)).map(({ character_name }) => character_name);
    } finally {
      await db.close();
    }
  } catch {
    // A file can be imported all the same: its name is taken as it is written.
    return [];
  }
}
