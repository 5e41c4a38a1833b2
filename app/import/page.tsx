import type { Metadata } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import { contextOf } from "@/app/_server/context";
import { requireUser } from "@/app/_server/request";
import { webRuntime } from "@/app/_server/runtime";
import { parseTheme, THEME_COOKIE } from "@/app/_shell/theme";
import { Icon } from "@/app/_ui/Icon";
import { holds } from "@/server/services/authorize";
import { listCharacters } from "@/server/services/characters/list";
import { ImportFiles } from "./ImportFiles";
import { NotAllowed } from "./NotAllowed";

export const metadata: Metadata = { title: "Import inventories" };

/** Inventory files of Mag-Tools, many at once, in the place of what is stored: for officers and admins. */
export default async function ImportPage() {
  const user = await requireUser();
  const runtime = webRuntime();
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <div data-shell data-theme={theme} className="min-h-dvh bg-canvas text-ink">
      <div className="mx-auto grid max-w-240 gap-5 px-4 py-6 wide:px-8 wide:py-10">
        <header className="flex flex-wrap items-start justify-between gap-3">
          <div className="grid gap-1">
            <h1 className="text-18 font-semibold tracking-tight">Import inventories</h1>
            <p className="max-w-160 text-13 text-ink-2">
              Files of Mag-Tools, one a character: for those whose plugin is not connected, or whose items are
              not appraised yet.
            </p>
          </div>
          <Link
            href="/"
            className="inline-flex min-h-7 items-center gap-1.5 rounded-control px-2 text-13 text-ink-2 hover:bg-raised hover:text-ink max-wide:min-h-11"
          >
            <Icon name="map" size={14} />
            Back to the map
          </Link>
        </header>
        {holds(user, "import inventories") ? (
          <ImportFiles
            characters={await knownNames(contextOf(runtime, user))}
            serverName={runtime.config.serverName}
          />
        ) : (
          <NotAllowed role={user.role} />
        )}
      </div>
    </div>
  );
}

async function knownNames(ctx: ReturnType<typeof contextOf>): Promise<string[]> {
  const { characters } = await listCharacters({ ctx });
  return characters.map(({ character_name }) => character_name);
}
