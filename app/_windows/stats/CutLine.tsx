import type { Deaths, Rares } from "@/server/contract/http/finds";
import { TooMuch } from "../states/TooMuch";
import type { Frame } from "./frame";
import { type Happening, totalOf } from "./happenings";

type Props = {
  frame: Frame;
  happenings: readonly Happening[];
  rares: Rares | undefined;
  deaths: Deaths | undefined;
};

const HOW = "Older ones are in the bars but not marked: choose a shorter time, or one character.";

/** That not everything that happened is marked, where that is so. */
export function CutLine({ frame, happenings, rares, deaths }: Props) {
  const shown = (kind: Happening["kind"]) => happenings.filter((happening) => happening.kind === kind).length;
  return (
    <>
      {rares?.next_cursor && (
        <TooMuch shown={shown("rare")} of={totalOf(frame, "rares")} what="rares" how={HOW} />
      )}
      {deaths?.next_cursor && (
        <TooMuch shown={shown("death")} of={totalOf(frame, "deaths")} what="deaths" how={HOW} />
      )}
    </>
  );
}
