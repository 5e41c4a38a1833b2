import { isLetterKey, isMac, shortcutLabel } from "@/app/_shell/actions/shortcut";
import { Kbd } from "@/app/_ui/Kbd";

const KEYS: readonly { keys: readonly string[]; label: string }[] = [
  { keys: ["Mod+Enter"], label: "Search" },
  { keys: ["/"], label: "Choose a set, or find a cantrip" },
  { keys: ["[", "]"], label: "Previous, next suit" },
  { keys: ["c"], label: "Pick the suit to be compared, or put it back" },
  { keys: ["?"], label: "This help" },
  { keys: ["F6"], label: "Next part of the page" },
  { keys: ["Escape"], label: "Close what lies on top" },
  { keys: ["↑", "↓"], label: "Go through a list of suits, characters, slots" },
  { keys: ["Space"], label: "In the list of suits: compare. Elsewhere: choose" },
];

const WORDS: readonly { word: string; means: string }[] = [
  { word: "Optimal", means: "It is proved that no suit has more points." },
  { word: "At most", means: "No suit has more points than this, whether found yet or not." },
  { word: "Gap", means: "How far the best is from that, in percent. At none, the best is proved." },
  {
    word: "Must, at least, must be filled, locked",
    means: "Every suit meets it. Too much of it, and there is none.",
  },
  { word: "Weight, count up to", means: "Brings points where it is met; no suit is refused for it." },
  { word: "From", means: "The least tier of a cantrip that counts." },
  { word: "Wasted", means: "A second piece with a cantrip that another one has as good or better." },
  { word: "Reduce", means: "The piece has to be tailored to fewer slots first." },
];

/** What the words of the page mean, and its keys. */
export function HelpPanel({ hasLetterKeys }: { hasLetterKeys: boolean }) {
  const shown = KEYS.filter(
    ({ keys }) => hasLetterKeys || !keys.some((key) => isLetterKey(key) && key !== "↑"),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for whoever has no mouse
    <div data-autofocus tabIndex={0} className="grid grid-cols-1 gap-4 text-12">
      <section aria-labelledby="suit-help-words">
        <h3 id="suit-help-words" className="mb-1 border-b border-weak text-11 text-ink-3">
          Words
        </h3>
        <dl className="grid gap-1.5">
          {WORDS.map(({ word, means }) => (
            <div key={word}>
              <dt className="font-semibold text-ink">{word}</dt>
              <dd className="text-ink-2">{means}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="suit-help-keys">
        <h3 id="suit-help-keys" className="mb-1 border-b border-weak text-11 text-ink-3">
          Keys
        </h3>
        <dl>
          {shown.map(({ keys, label }) => (
            <div key={label} className="flex min-h-7 items-center gap-3">
              <dt className="flex-1 text-ink-2">{label}</dt>
              <dd className="flex gap-1">
                {keys.map((key) => (
                  <Kbd key={key}>{shortcutLabel(key, isMac())}</Kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        {!hasLetterKeys && <p className="text-ink-3">Single-letter keys are turned off on the map’s page.</p>}
      </section>
    </div>
  );
}
