import { LateCode } from "@/app/_ui/late";
import type { WindowKindName } from "./registry";
import type { WindowContentProps } from "./window-state";

/** The code of each window, in a chunk of its own that is fetched before its first opening. */
export const windowContents: Readonly<Record<WindowKindName, LateCode<WindowContentProps>>> = {
  player: new LateCode(() => import("./player/PlayerWindow").then(({ PlayerWindow }) => PlayerWindow)),
  character: new LateCode(() =>
    import("./character/CharacterWindow").then(({ CharacterWindow }) => CharacterWindow),
  ),
  inventory: new LateCode(() =>
    import("./inventory/InventoryWindow").then(({ InventoryWindow }) => InventoryWindow),
  ),
  radar: new LateCode(() => import("./radar/RadarWindow").then(({ RadarWindow }) => RadarWindow)),
  combat: new LateCode(() => import("./combat/CombatWindow").then(({ CombatWindow }) => CombatWindow)),
  combatPicker: new LateCode(() =>
    import("./combat-picker/CombatPickerWindow").then(({ CombatPickerWindow }) => CombatPickerWindow),
  ),
  quests: new LateCode(() => import("./quests/QuestsWindow").then(({ QuestsWindow }) => QuestsWindow)),
  stats: new LateCode(() => import("./stats/StatsWindow").then(({ StatsWindow }) => StatsWindow)),
  chat: new LateCode(() => import("./chat/ChatWindow").then(({ ChatWindow }) => ChatWindow)),
  vitals: new LateCode(() => import("./vitals/VitalsWindow").then(({ VitalsWindow }) => VitalsWindow)),
  issues: new LateCode(() => import("./issues/IssuesWindow").then(({ IssuesWindow }) => IssuesWindow)),
  assistant: new LateCode(() =>
    import("./assistant/AssistantWindow").then(({ AssistantWindow }) => AssistantWindow),
  ),
};
