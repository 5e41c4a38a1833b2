import { memo } from "react";
import { lacksAppraisal } from "@/app/_items/appraisal";
import { ItemTile } from "@/app/_items/ItemTile";
import { shortRatings } from "@/app/_items/rating-words";
import { Badge } from "@/app/_ui/Badge";
import { formatCount } from "@/app/_ui/format";
import { type ColumnKey, columns, type Row } from "./item-columns";
import { type Mark, markWords } from "./item-marks";

/** How a row is laid out: a line in columns, or two lines; heights in pixels. */
export const SHAPES = {
  columns: {
    height: 28,
    phoneHeight: 44,
    grid: "grid grid-cols-[minmax(9rem,2fr)_minmax(5rem,1fr)_4.75rem_3rem_4.25rem_3.5rem_2.75rem] items-center gap-2 px-2",
  },
  lines: { height: 44, phoneHeight: 52, grid: "flex items-center gap-2 px-2" },
} as const;

type Props = {
  row: Row;
  height: number;
  /** Its place among all rows, of which only some are in the page. */
  at: number;
  count: number;
  isWide: boolean;
  isTabStop: boolean;
  mark: Mark;
};

/** One item of the list. Clicks and keys are the list's affair. */
export const ItemRow = memo(
  function ItemRow({ row, height, at, count, isWide, isTabStop, mark }: Props) {
    const { item } = row;
    return (
      <div
        role="option"
        aria-selected={mark.isOpen}
        aria-posinset={at + 1}
        aria-setsize={count}
        tabIndex={isTabStop ? 0 : -1}
        data-row={item.item_id}
        data-changed={mark.isChanged || undefined}
        style={{ height }}
        className={`${isWide ? SHAPES.columns.grid : SHAPES.lines.grid} relative cursor-pointer text-12 hover:bg-raised focus-visible:z-1 focus-visible:outline-offset-[-2px] aria-selected:bg-raised`}
      >
        {mark.isOpen && <span className="absolute inset-y-0 left-0 w-[3px] bg-accent" />}
        {isWide ? <InColumns row={row} mark={mark} /> : <InLines row={row} mark={mark} />}
        <Unseen row={row} mark={mark} />
      </div>
    );
  },
  (one, other) =>
    one.row.item === other.row.item &&
    one.row.place.full === other.row.place.full &&
    one.height === other.height &&
    one.at === other.at &&
    one.count === other.count &&
    one.isWide === other.isWide &&
    one.isTabStop === other.isTabStop &&
    one.mark.isOpen === other.mark.isOpen &&
    one.mark.isChanged === other.mark.isChanged &&
    one.mark.isFound === other.mark.isFound,
);

/** What is said before a figure, which has no heading of its own in the ear; empty where there is no figure. */
function heard(key: ColumnKey, text: string, { item }: Row): string {
  switch (key) {
    case "name":
      return item.stack_count > 1 ? `${formatCount(item.stack_count)} ` : "";
    case "place":
      return ", ";
    case "strength":
      if (text === "") return "";
      return (item.combat?.armor_level ?? 0) > 0 ? ", armor level " : ", damage ";
    case "work":
      return text === "" ? "" : ", workmanship ";
    default:
      return text === "" ? "" : `, ${key} `;
  }
}

/** What only the drawing and the marks of a row say. */
function Unseen({ row: { item }, mark }: PartProps) {
  const words = [
    item.enhancements?.set_name ?? "",
    item.rare_id === null ? "" : "rare",
    lacksAppraisal(item) ? "not appraised" : "",
    markWords(mark),
  ].filter(Boolean);
  return words.length > 0 && <span className="sr-only">, {words.join(", ")}</span>;
}

type PartProps = Pick<Props, "row" | "mark">;

function InColumns({ row, mark }: PartProps) {
  return columns.map(({ key, text, isNumber }) => (
    <div
      key={key}
      className={`flex min-w-0 items-center gap-1.5 ${isNumber ? "justify-end text-ink" : ""} ${key === "place" ? "text-ink-2" : ""}`}
    >
      {key === "name" && <Picture row={row} size={20} />}
      <span className="truncate">
        <span className="sr-only">{heard(key, text(row), row)}</span>
        {text(row)}
      </span>
      {key === "name" && <Badges row={row} mark={mark} />}
    </div>
  ));
}

function InLines({ row, mark }: PartProps) {
  const { item } = row;
  const figures = columns
    .filter(({ key }) => key === "strength" || key === "value")
    .map(({ key, text }) => ({ key, words: text(row) }));
  return (
    <div className="flex min-w-0 flex-1 items-center gap-2">
      <Picture row={row} size={24} />
      <span className="min-w-0 flex-1">
        <span className="flex items-center gap-1.5">
          <span className="truncate text-13">
            <span className="sr-only">{heard("name", item.full_name, row)}</span>
            {item.full_name}
          </span>
          <Badges row={row} mark={mark} />
        </span>
        <span className="block truncate text-11 text-ink-3">
          <span className="sr-only">, </span>
          {[row.place.full, shortRatings(item.ratings)].filter(Boolean).join(" · ")}
        </span>
      </span>
      <span className="shrink-0 text-right">
        {figures.map(({ key, words }) => (
          <span key={key} className={`block ${key === "value" ? "text-11 text-ink-3" : ""}`}>
            <span className="sr-only">{heard(key, words, row)}</span>
            {words || "\u00a0"}
          </span>
        ))}
      </span>
    </div>
  );
}

/** What the pointer has to be over for the tip: over the whole row it would hide the rows below. */
function Picture({ row: { item }, size }: { row: Row; size: number }) {
  return (
    <span data-tip={item.item_id} className="shrink-0" style={{ width: size + 6, height: size + 4 }}>
      <ItemTile item={item} size={size} />
    </span>
  );
}

function Badges({ row: { item }, mark }: PartProps) {
  return (
    <>
      {lacksAppraisal(item) && (
        <span aria-hidden="true">
          <Badge tone="warn">not appraised</Badge>
        </span>
      )}
      {mark.isChanged && (
        <span aria-hidden="true">
          <Badge tone="ok">changed</Badge>
        </span>
      )}
    </>
  );
}
