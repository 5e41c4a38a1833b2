import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";

const TONES = {
  plain: "text-ink-2 border-weak",
  ok: "text-ok border-ok/40",
  warn: "text-warn border-warn/40",
  danger: "text-danger border-danger/50",
  info: "text-info border-info/40",
} as const;

export type BadgeTone = keyof typeof TONES;

/** A short word beside a thing; the tone never says anything that the word does not. */
export function Badge(props: { tone?: BadgeTone; icon?: IconName; title?: string; children: ReactNode }) {
  const { tone = "plain", icon, title, children } = props;
  return (
    <span
      title={title}
      className={`inline-flex items-center gap-1 rounded-control border px-1 text-11 leading-4 whitespace-nowrap ${TONES[tone]}`}
    >
      {icon && <Icon name={icon} size={11} />}
      {children}
    </span>
  );
}
