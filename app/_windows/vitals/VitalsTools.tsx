"use client";

import { useCallback } from "react";
import { useLive } from "@/app/_live/use-live";
import { useShell } from "@/app/_shell/use-shell";
import { Select } from "@/app/_ui/Select";
import { compareNames, tagCounts } from "./peer-order";
import type { Peers } from "./use-peers";
import type { VitalsSettings } from "./vitals-settings";

type Props = {
  peers: Peers;
  /** Without anybody there is nothing to choose from but the circle itself. */
  isAnybodyThere: boolean;
  settings: VitalsSettings;
  onChange: (next: Partial<VitalsSettings>) => void;
};

const NONE = "";

/** Who is shown, and from where distances are measured. */
export function VitalsTools({ peers, isAnybodyThere, settings, onChange }: Props) {
  return (
    <div className="flex flex-wrap gap-1.5 border-b border-weak p-1.5">
      <Select
        label="Who is shown"
        value={settings.who}
        options={[
          { value: "sharing", label: "Sharing" },
          { value: "everybody", label: "Everybody" },
        ]}
        onChange={(who) => onChange({ who })}
        className="min-w-20 flex-1"
      />
      {isAnybodyThere && (
        <>
          <TagSelect peers={peers} tag={settings.tag} onChange={(tag) => onChange({ tag })} />
          <FromSelect peers={peers} from={settings.from} onChange={(from) => onChange({ from })} />
        </>
      )}
    </div>
  );
}

type TagProps = { peers: Peers; tag: string | null; onChange: (tag: string | null) => void };

function TagSelect({ peers: { feed, calm }, tag, onChange }: TagProps) {
  const counts = useLive(
    calm,
    useCallback(() => tagCounts(feed.rows.values()), [feed]),
    (one, other) => one.join() === other.join(),
  );
  const isKnown = tag === null || counts.some(([known]) => known === tag);
  const options = isKnown ? counts : [...counts, [tag, 0] as const];
  return (
    <Select
      label="Tag"
      value={tag ?? NONE}
      options={[
        { value: NONE, label: "All tags" },
        ...options.map(([value, count]) => ({ value, label: `${value} (${count})` })),
      ]}
      onChange={(value) => onChange(value === NONE ? null : value)}
      className="min-w-20 flex-1"
    />
  );
}

type FromProps = { peers: Peers; from: string | null; onChange: (from: string | null) => void };

function FromSelect({ peers: { feed, calm }, from, onChange }: FromProps) {
  const selected = useShell("selected");
  const names = useLive(
    calm,
    useCallback(() => [...feed.rows.keys()].sort(compareNames), [feed]),
    (one, other) => one.join() === other.join(),
  );
  const all = from === null || names.includes(from) ? names : [from, ...names];
  return (
    <Select
      label="Distances are measured from"
      value={from ?? NONE}
      options={[
        { value: NONE, label: selected === null ? "From the selected" : `From ${selected} (selected)` },
        ...all.map((name) => ({ value: name, label: `From ${name}` })),
      ]}
      onChange={(value) => onChange(value === NONE ? null : value)}
      className="min-w-20 flex-1"
    />
  );
}
