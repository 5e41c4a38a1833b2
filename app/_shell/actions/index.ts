import { type Action, ActionRegistry } from "./action-registry";
import { characterActions } from "./character-actions";
import { layerActions } from "./layer-actions";
import { pageActions } from "./page-actions";
import { windowActions } from "./window-actions";

export type { Action };

/** Every action of the dashboard. */
export function createActions(): ActionRegistry {
  return new ActionRegistry([...characterActions, ...layerActions, ...windowActions, ...pageActions]);
}
