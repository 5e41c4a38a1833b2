import type { inferRouterOutputs } from "@trpc/server";
import type { IconName } from "@/app/_ui/Icon";
import type { AppRouter } from "@/server/routers";

/** An alert as the server tells it. */
export type Alert = inferRouterOutputs<AppRouter>["alerts"]["list"]["alerts"][number];

/** What whoever handles an alert changes of it. */
export type Handling = Pick<
  Alert,
  "acknowledged_at" | "acknowledged_by" | "acknowledged_reason" | "snoozed_until"
>;

export const UNHANDLED: Handling = {
  acknowledged_at: null,
  acknowledged_by: null,
  acknowledged_reason: null,
  snoozed_until: null,
};

type ProblemKind = {
  readonly label: string;
  readonly icon: IconName;
  /** Class of the icon's color; the label says the same. */
  readonly tone: string;
};

/** The worst first. */
const KINDS: ReadonlyMap<string, ProblemKind> = new Map([
  ["death", { label: "Death", icon: "skull", tone: "text-danger" }],
  ["low_supplies", { label: "Low supplies", icon: "taper", tone: "text-warn" }],
  ["idle", { label: "Idle", icon: "moon", tone: "text-info" }],
  ["full_packs", { label: "Full packs", icon: "pack", tone: "text-ink-2" }],
]);

export const problemKinds: readonly { kind: string; label: string }[] = [...KINDS].map(
  ([kind, { label }]) => ({ kind, label }),
);

/** A newer server may know kinds that this page does not: they are told by their name. */
export function kindOf(kind: string): ProblemKind {
  const label = kind.replaceAll("_", " ");
  return (
    KINDS.get(kind) ?? {
      label: label.charAt(0).toUpperCase() + label.slice(1),
      icon: "alert",
      tone: "text-ink-2",
    }
  );
}

const RANKS: ReadonlyMap<string, number> = new Map([...KINDS.keys()].map((kind, rank) => [kind, rank]));

/** The worst kind first, of a kind the newest; what is put off comes after everything that is not. */
export function worstFirst(alerts: readonly Alert[], nowMs: number): Alert[] {
  const isLater = (alert: Alert) => Number(isSnoozed(alert, nowMs));
  const rank = ({ kind }: Alert) => RANKS.get(kind) ?? KINDS.size;
  return [...alerts].sort(
    (one, other) =>
      isLater(one) - isLater(other) ||
      rank(one) - rank(other) ||
      other.created_at.localeCompare(one.created_at) ||
      one.id.localeCompare(other.id),
  );
}

/** Put off, and the time is not over. */
export function isSnoozed({ snoozed_until }: Pick<Handling, "snoozed_until">, nowMs: number): boolean {
  return snoozed_until !== null && Date.parse(snoozed_until) > nowMs;
}

/** Somebody has seen to it, for good. */
export function isAcknowledged({ acknowledged_at, snoozed_until }: Handling): boolean {
  return acknowledged_at !== null && snoozed_until === null;
}

/** Over, or seen to: it belongs to the history. */
export function isSettled(alert: Alert): boolean {
  return alert.ended_at !== null || isAcknowledged(alert);
}

/** How the server says of which kind an alert is. */
const KIND_IN_WORDS = /^(?:is low on supplies: |has full packs: |has been )/;

/** What happened, without the name and the kind that stand beside it. */
export function textWithoutName({ text, character_name }: Pick<Alert, "text" | "character_name">): string {
  if (!text.startsWith(`${character_name} `)) return text;
  const rest = text.slice(character_name.length + 1).replace(KIND_IN_WORDS, "");
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Where it happened; null where that is not known, or nothing of a place. */
export function placeOf({ details }: Pick<Alert, "details">): { ns: number; ew: number } | null {
  const { ns, ew } = details;
  return typeof ns === "number" && typeof ew === "number" ? { ns, ew } : null;
}
