import { NumberField } from "@/app/_ui/NumberField";
import { Select } from "@/app/_ui/Select";
import { RANGES, type SuitDraft } from "../draft/suit-draft";
import { useDraftPart } from "../suit-page";
import { countOf, elapsedWords } from "../words/figure-words";
import { Field } from "./Field";

const TIMES_MS = [2_000, 5_000, 10_000, 20_000, 30_000, 60_000, 120_000];

const DISTINCT = [
  { value: "armor", label: "their armor" },
  { value: "items", label: "any item" },
] as const satisfies readonly { value: SuitDraft["limits"]["distinct"]; label: string }[];

/** How long is searched, and what is listed. */
export function LimitsSection() {
  const [limits, setLimits] = useDraftPart("limits");
  const times = [...new Set([...TIMES_MS, limits.timeMs])].sort((one, other) => one - other);
  return (
    <div data-field="/limits">
      <Field label="Search for at most" field="/limits/timeMs" hint="it ends sooner once all is proved">
        {() => (
          <Select
            label="Search for at most"
            value={String(limits.timeMs)}
            options={times.map((ms) => ({ value: String(ms), label: timeWords(ms) }))}
            onChange={(timeMs) => setLimits({ ...limits, timeMs: Number(timeMs) })}
            className="w-28"
          />
        )}
      </Field>
      <Field label="Suits to list" field="/limits/topK">
        {(trouble) => (
          <NumberField
            label="Suits to list"
            value={limits.topK}
            range={RANGES.topK}
            {...trouble}
            onChange={(topK) => topK !== null && setLimits({ ...limits, topK })}
            className="w-20"
          />
        )}
      </Field>
      <Field label="Two suits differ by" field="/limits/distinct">
        {() => (
          <Select
            label="Two suits differ by"
            value={limits.distinct}
            options={DISTINCT}
            onChange={(distinct) => setLimits({ ...limits, distinct })}
            className="w-28"
          />
        )}
      </Field>
      {limits.nodes !== null && (
        <p className="text-12 text-ink-2">
          Ends after {countOf(limits.nodes, "branch", "branches")} as well: so the link said.
        </p>
      )}
    </div>
  );
}

function timeWords(ms: number): string {
  return ms % 60_000 === 0 ? `${ms / 60_000}\u00a0min` : elapsedWords(ms).replace(".0", "");
}
