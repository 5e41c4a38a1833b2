import { EmptyState } from "@/app/_ui/StateMessage";
import { TooMuch } from "../states/TooMuch";
import { KindFilter } from "./KindFilter";
import { RadarList } from "./RadarList";
import { OBJECTS_MAX, type RadarView } from "./radar-list";
import type { RadarPick } from "./radar-pick";
import type { RadarSettings } from "./radar-settings";

type Props = {
  view: RadarView;
  /** How many things there are, hidden or not. */
  of: number;
  pick: RadarPick;
  settings: RadarSettings;
  keep: (change: Partial<RadarSettings>) => void;
  isDim: boolean;
};

/** What is near, in rows, and which kinds of it are shown. */
export function ListPart({ view: { shown, passing, counts }, of, pick, settings, keep, isDim }: Props) {
  return (
    <>
      <KindFilter counts={counts} settings={settings} onChange={keep} isDim={isDim} />
      <TooMuch
        shown={shown.length}
        of={passing}
        what="things"
        how={`Only the nearest ${OBJECTS_MAX} are shown: hide a kind to see the others.`}
      />
      {shown.length > 0 ? (
        <RadarList
          shown={shown}
          pick={pick}
          settings={settings}
          onSort={(sort) => keep({ sort })}
          isDim={isDim}
        />
      ) : (
        <Nothing isFiltered={of > 0} />
      )}
    </>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <EmptyState icon="radar" title="Every kind is hidden">
        Press a kind above to see it again.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="radar" title="Nobody is near">
      Things appear as soon as the game client knows of them: within about 75&nbsp;m, in dungeons 25&nbsp;m.
    </EmptyState>
  );
}
