import { memo, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { useLive } from "@/app/_live/use-live";
import { FoldingSection } from "@/app/_ui/FoldingSection";
import { useSuitPage } from "../suit-page";
import { CantripsSection } from "./CantripsSection";
import { FiltersSection } from "./FiltersSection";
import { ItemsSection } from "./ItemsSection";
import { LimitsSection } from "./LimitsSection";
import { MulesSection } from "./MulesSection";
import { pointersUp } from "./problem-at";
import { SearchBar } from "./SearchBar";
import { SetsSection } from "./SetsSection";
import { SlotsSection } from "./SlotsSection";
import { type SectionName, sectionSummaries } from "./section-summaries";
import type { OpenSections } from "./use-open-sections";
import { WearerSection } from "./WearerSection";
import { WeightsSection } from "./WeightsSection";

interface Section {
  name: SectionName;
  title: string;
  /** Parts of the request that it sets: first names of JSON pointers. */
  parts: readonly string[];
  content: ReactNode;
}

const SECTIONS: readonly Section[] = [
  { name: "wearer", title: "Wearer", parts: ["wearer"], content: <WearerSection /> },
  { name: "mules", title: "Mules", parts: ["characters"], content: <MulesSection /> },
  { name: "sets", title: "Sets", parts: ["sets"], content: <SetsSection /> },
  { name: "cantrips", title: "Cantrips", parts: ["cantrips"], content: <CantripsSection /> },
  { name: "slots", title: "Slots", parts: ["slots", "fill"], content: <SlotsSection /> },
  { name: "items", title: "Locked and excluded", parts: ["locked", "excluded"], content: <ItemsSection /> },
  {
    name: "filters",
    title: "Filters",
    parts: ["maxWieldLevel", "minArmorLevel", "equipped", "attuned", "reductions"],
    content: <FiltersSection />,
  },
  { name: "weights", title: "Weights", parts: ["weights"], content: <WeightsSection /> },
  { name: "limits", title: "Limits", parts: ["limits"], content: <LimitsSection /> },
];

type Props = {
  sections: OpenSections;
  /** Something in it has to be seen. */
  onNeeded: () => void;
};

/** The form: what is searched for. It folds into sections, and the button below starts the search. */
export const RequestPanel = memo(function RequestPanel({
  sections: { openSections, setOpen },
  onNeeded,
}: Props) {
  const { drafts, runs, names, data } = useSuitPage();
  const draft = useLive(
    drafts,
    useCallback(() => drafts.draft, [drafts]),
  );
  const problem = useLive(
    runs,
    useCallback(() => runs.state.problem, [runs]),
  );
  const summaries = sectionSummaries(draft, names, data.characters.data?.characters.length ?? 0);
  const panel = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<{ path: string } | null>(null);
  const wrongPart = partOf(problem?.path);
  useEffect(() => {
    const part = partOf(problem?.path);
    const section = SECTIONS.find(({ parts }) => part !== undefined && parts.includes(part));
    if (section === undefined || problem?.path == null) return;
    onNeeded();
    setOpen(section.name, true);
    setWanted({ path: problem.path });
  }, [problem, onNeeded, setOpen]);
  // The picture with the section open comes first: what is not in the page takes no focus.
  useEffect(() => {
    if (wanted !== null) focusField(panel.current, wanted.path);
  }, [wanted]);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div ref={panel} className="min-h-0 flex-1 overflow-y-auto">
        {SECTIONS.map(({ name, title, parts, content }) => (
          <FoldingSection
            key={name}
            title={title}
            summary={summaries[name]}
            isOpen={openSections.has(name)}
            onOpen={(isOpen) => setOpen(name, isOpen)}
            isWrong={wrongPart !== undefined && parts.includes(wrongPart)}
          >
            {content}
          </FoldingSection>
        ))}
      </div>
      <SearchBar />
    </div>
  );
});

/** The closest field that there is for what is wrong. */
function focusField(panel: HTMLElement | null, pointer: string): void {
  const field = pointersUp(pointer)
    .map((up) => panel?.querySelector<HTMLElement>(`[data-field="${CSS.escape(up)}"]`))
    .find((found) => found != null);
  field?.querySelector<HTMLElement>("input, select, button")?.focus();
}

/** The first name of a JSON pointer. */
function partOf(path: string | null | undefined): string | undefined {
  return path?.split("/")[1];
}
