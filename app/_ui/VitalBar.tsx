const FILLS = {
  health: "bg-health",
  stamina: "bg-stamina",
  mana: "bg-mana",
  vitae: "bg-vitae",
} as const;

export type VitalName = keyof typeof FILLS;

/** From here down a bar shows at full strength: what is well stays calm. Percent. */
const WELL_FROM = 75;

/** The colored bar alone; its number always stands beside it, so it says nothing to a screen reader. */
export function VitalBar({
  vital,
  percent,
  thin = false,
}: {
  vital: VitalName;
  percent: number | null;
  thin?: boolean;
}) {
  const width = Math.min(100, Math.max(0, percent ?? 0));
  return (
    <span
      aria-hidden="true"
      className={`block w-full overflow-hidden rounded-[2px] ${percent === null ? "border border-dashed border-weak" : "bg-inset ring-1 ring-weak ring-inset"} ${thin ? "h-[5px]" : "h-2"} forced-colors:border`}
    >
      <span
        data-fill
        className={`block h-full origin-left ${FILLS[vital]} ${thin && width >= WELL_FROM ? "opacity-55" : ""} forced-colors:bg-[CanvasText]`}
        style={{ transform: `scaleX(${width / 100})` }}
      />
    </span>
  );
}
