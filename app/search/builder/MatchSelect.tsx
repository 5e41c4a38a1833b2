import { Select } from "@/app/_ui/Select";
import type { BuilderMatch } from "@/server/search/builder";

type Props = { label: string; match: BuilderMatch; onChange: (match: BuilderMatch) => void };

const matches = [
  { value: "all", label: "All of these fit" },
  { value: "any", label: "Any of these fits" },
] as const;

/** Whether all have to fit, or one is enough. */
export function MatchSelect({ label, match, onChange }: Props) {
  return (
    <Select
      label={`${label}: all or any`}
      value={match}
      options={matches}
      onChange={onChange}
      className="w-40"
    />
  );
}
