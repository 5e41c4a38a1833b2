import type { ReactNode } from "react";
import { formatCount, formatFigure } from "@/app/_ui/format";
import type { GridColumn } from "@/app/_ui/grid/grid-column";
import type { Leader } from "@/server/contract/http/stats-series";
import { LEADER_COLUMNS, type LeaderColumn } from "@/server/contract/stats-ranges";

/** What a leaderboard can be in order by. */
export type BoardColumn = LeaderColumn | "name";

export function isBoardColumn(name: unknown): name is BoardColumn {
  return name === "name" || LEADER_COLUMNS.some((known) => known === name);
}

type Column = GridColumn<Leader, BoardColumn>;

const figure = (
  key: LeaderColumn,
  title: string,
  width: number,
  words: (leader: Leader) => ReactNode,
  label?: string,
): Column => ({ key, title, label, isNumber: true, width, cell: words, order: (leader) => leader[key] });

/** The columns of a leaderboard; `nameCell` is what stands for a character. */
export function boardColumns(nameCell: (leader: Leader) => ReactNode): readonly Column[] {
  return [
    {
      key: "name",
      title: "Character",
      isNumber: false,
      width: 132,
      cell: nameCell,
      order: ({ character_name }) => character_name,
    },
    figure("kills", "Kills", 60, ({ kills }) => formatCount(kills)),
    figure(
      "kills_per_hour",
      "Kills/h",
      56,
      (one) => formatFigure(one.kills_per_hour),
      "Kills per hour online",
    ),
    figure("rares", "Rares", 44, ({ rares }) => formatCount(rares)),
    figure("deaths", "Deaths", 48, ({ deaths }) => formatCount(deaths)),
    figure("tapers_used", "Tapers", 56, (one) => formatCount(one.tapers_used), "Tapers used"),
    figure("online_seconds", "Online", 60, (one) => <Hours seconds={one.online_seconds} />, "Hours online"),
  ];
}

/** `26.5 h`. */
function Hours({ seconds }: { seconds: number }) {
  return (
    <span>
      {(seconds / 3600).toFixed(1)}
      <span className="text-11 text-ink-3"> h</span>
    </span>
  );
}
