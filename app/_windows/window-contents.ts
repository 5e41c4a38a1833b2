import { LateCode } from "@/app/_ui/late";
import type { WindowKindName } from "./registry";
import type { WindowContentProps } from "./window-state";

/** The code of each window, in a chunk of its own that is fetched before its first opening. */
export const windowContents: Readonly<Record<WindowKindName, LateCode<WindowContentProps>>> = {
  player: new LateCode(() => import("./player/PlayerWindow").then(({ PlayerWindow }) => PlayerWindow)),
  inventory: new LateCode(() =>
    import("./inventory/InventoryWindow").then(({ InventoryWindow }) => InventoryWindow),
  ),
  chat: new LateCode(() => import("./chat/ChatWindow").then(({ ChatWindow }) => ChatWindow)),
};
