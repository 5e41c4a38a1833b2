"use client";

import { type ComponentProps, useCallback } from "react";
import { useLive } from "@/app/_live/use-live";
import { unseenAlertsCode } from "./late-parts";
import type { UnseenAlerts } from "./UnseenAlerts";
import { useListen } from "./use-listen";

/** The first picture does without; should its code not have come by then, the first alert asks for it again. */
const NEEDED = { types: ["alert"], onEvent: () => unseenAlertsCode.preload() };

/** Where the number of unseen alerts stands. */
export function UnseenAlertsSlot(props: ComponentProps<typeof UnseenAlerts>) {
  const Code = useLive(
    unseenAlertsCode,
    useCallback(() => unseenAlertsCode.component, []),
  );
  useListen(NEEDED);
  return Code && <Code {...props} />;
}
