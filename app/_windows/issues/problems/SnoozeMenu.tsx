"use client";

import { Menu, type MenuItem } from "@/app/_ui/Menu";
import type { ProblemHandling } from "./handling";
import type { Alert } from "./problem";
import { snoozes } from "./snooze";

type Props = {
  alert: Alert;
  /** It is put off already. */
  isLater: boolean;
  at: { x: number; y: number };
  /** Told before it is put off. */
  onSnooze: () => void;
  handling: ProblemHandling;
  onClose: () => void;
};

/** For how long a problem is put off. */
export function SnoozeMenu({ alert, isLater, at, onSnooze, handling, onClose }: Props) {
  const wake: MenuItem = {
    id: "wake",
    label: "Wake it now",
    icon: "reset",
    perform: () => void handling.reopen(alert),
  };
  const later = snoozes.map(
    ({ minutes, words }, index): MenuItem => ({
      id: String(minutes),
      label: `For ${words}`,
      icon: "clock",
      startsGroup: isLater && index === 0,
      perform: () => {
        onSnooze();
        void handling.snooze(alert, minutes);
      },
    }),
  );
  return (
    <Menu
      label={`Snooze: ${alert.text}`}
      at={at}
      items={isLater ? [wake, ...later] : later}
      onClose={onClose}
    />
  );
}
