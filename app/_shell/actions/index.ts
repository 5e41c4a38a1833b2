import type { Dashboard } from "../dashboard-context";
import { ActionRegistry } from "./action-registry";
import { characterActions } from "./character-actions";
import { commandActions } from "./command-actions";
import { layerActions } from "./layer-actions";
import { pageActions } from "./page-actions";
import { windowActions } from "./window-actions";

/** Every action of the dashboard. */
export function createActions(): ActionRegistry<Dashboard> {
  return new ActionRegistry([
    ...characterActions,
    ...commandActions,
    ...layerActions,
    ...windowActions,
    ...pageActions,
  ]);
}
