import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { WindowKindName } from "./registry";
import type { WindowState } from "./window-state";

export type WindowContentProps = { window: WindowState };

type WindowCode = {
  readonly Content: LazyExoticComponent<ComponentType<WindowContentProps>>;
  /** Fetches the window's code ahead of its first opening. */
  readonly preload: () => Promise<unknown>;
};

const loadPlayer = () => import("./player/PlayerWindow");
const loadChat = () => import("./chat/ChatWindow");

/** The code of each window, in a chunk of its own that is fetched with its first opening. */
export const windowContents: Readonly<Record<WindowKindName, WindowCode>> = {
  player: {
    Content: lazy(() => loadPlayer().then(({ PlayerWindow }) => ({ default: PlayerWindow }))),
    preload: loadPlayer,
  },
  chat: {
    Content: lazy(() => loadChat().then(({ ChatWindow }) => ({ default: ChatWindow }))),
    preload: loadChat,
  },
};
