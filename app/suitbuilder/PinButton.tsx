import { IconButton } from "@/app/_ui/IconButton";

type Props = {
  kind: "lock" | "exclude";
  /** What it is, for whoever does not see it. */
  name: string;
  isPinned: boolean;
  onPress: () => void;
  className?: string;
};

const ICONS = { lock: "lock", exclude: "ban" } as const;

/** Locks or excludes an item, or releases it. Pressed it is framed: its color alone would tell too few. */
export function PinButton({ kind, name, isPinned, onPress, className = "" }: Props) {
  const verb = kind === "lock" ? "Lock" : "Exclude";
  return (
    <IconButton
      icon={ICONS[kind]}
      label={`${verb} ${name}`}
      aria-pressed={isPinned}
      onClick={onPress}
      className={`aria-pressed:ring-1 aria-pressed:ring-accent aria-pressed:ring-inset forced-colors:aria-pressed:border ${className}`}
    />
  );
}
