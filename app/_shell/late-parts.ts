import { LateCode } from "@/app/_ui/late";
import { windowContents } from "@/app/_windows/window-contents";
import { mapParts } from "./map/late-parts";

export const paletteCode = new LateCode(() => import("./Palette").then(({ Palette }) => Palette));
export const shortcutSheetCode = new LateCode(() =>
  import("./ShortcutSheet").then(({ ShortcutSheet }) => ShortcutSheet),
);
export const workspacesCode = new LateCode(() =>
  import("./workspaces/WorkspacesDialog").then(({ WorkspacesDialog }) => WorkspacesDialog),
);
export const windowLayerCode = new LateCode(() =>
  import("@/app/_windows/WindowLayer").then(({ WindowLayer }) => WindowLayer),
);
export const unseenAlertsCode = new LateCode(() =>
  import("./UnseenAlerts").then(({ UnseenAlerts }) => UnseenAlerts),
);

/** Fetches the code of everything that opens later, so that it also opens while the server is away. */
export function preloadParts(): void {
  for (const code of [
    paletteCode,
    shortcutSheetCode,
    workspacesCode,
    windowLayerCode,
    unseenAlertsCode,
    ...mapParts,
    ...Object.values(windowContents),
  ])
    code.preload();
}
