import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { TextInput } from "@/app/_ui/TextInput";
import type { HelpEntry } from "@/server/search/help";
import { findHelp } from "./find-help";

type Props = { onExample: (example: string) => void };

/** Everything that a query can ask for. An example is put into the query with a click or Enter; arrows go through them. */
export function HelpPanel({ onExample }: Props) {
  const [wanted, setWanted] = useState("");
  const topics = useMemo(() => findHelp(wanted), [wanted]);
  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const box = event.currentTarget;
    const stops = [...box.querySelectorAll<HTMLElement>("input, [data-example]")];
    const at = stops.findIndex((stop) => stop.matches(":focus"));
    if (by === undefined || at < 0) return;
    event.preventDefault();
    stops[Math.min(stops.length - 1, Math.max(0, at + by))]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the keys of what is inside
    <div onKeyDown={step} className="grid grid-cols-1 gap-3">
      <TextInput
        data-autofocus
        label="Search the help"
        icon="search"
        placeholder="armor, cantrip, or"
        value={wanted}
        onChange={setWanted}
      />
      {topics.length === 0 && (
        <p className="text-12 text-ink-2">Nothing in the help has all of these words.</p>
      )}
      {topics.map(({ title, entries }) => (
        <Topic key={title} title={title} entries={entries} onExample={onExample} />
      ))}
    </div>
  );
}

function Topic({ title, entries, onExample }: Props & { title: string; entries: readonly HelpEntry[] }) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="mb-1 border-b border-weak text-11 text-ink-3">
        {title}
      </h3>
      <ul className="grid grid-cols-1 gap-2">
        {entries.map(({ syntax, aliases, label, help, example }) => (
          <li key={syntax} className="text-12">
            <p>
              <code className="font-mono text-ink">{syntax}</code>
              {aliases.length > 0 && <span className="text-ink-3"> also {aliases.join(", ")}</span>}
              <span className="text-ink-2"> · {label}</span>
            </p>
            <p className="text-ink-2">{help}</p>
            <button
              type="button"
              data-example
              aria-label={`Put into the query: ${example}`}
              onClick={() => onExample(example)}
              className="mt-0.5 min-h-6 rounded-control border border-weak bg-inset px-1.5 text-left font-mono wrap-anywhere text-accent hover:border-strong max-wide:min-h-11"
            >
              {example}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
