import { KindIcon } from "@/app/_items/ItemIcon";
import { isMac, shortcutLabel } from "@/app/_shell/actions/shortcut";
import { Kbd } from "@/app/_ui/Kbd";

const STEPS = [
  {
    title: "Say who wears it",
    text: "The wearer’s level decides what they can put on. Everybody’s packs are searched; leave out whom you like.",
  },
  {
    title: "Say what it is to be",
    text: "One set or two, and the cantrips that count: begin with a preset. What is required is in every suit.",
  },
  {
    title: "Search",
    text: "Suits appear while it runs, each better than the last, until the best is proved: then no better one exists.",
  },
] as const;

/** Nothing is asked yet: what this page does, in three steps. */
export function Welcome() {
  return (
    <section
      aria-labelledby="suit-welcome"
      className="mx-auto grid w-full max-w-160 content-center gap-5 p-6 max-wide:p-4"
    >
      <header className="flex items-center gap-3">
        <KindIcon kind="breastplate" size={36} className="shrink-0 text-ink-2" />
        <div>
          <h3 id="suit-welcome" className="text-18 font-semibold text-ink">
            The best suit that the guild can put together
          </h3>
          <p className="text-13 text-ink-2">
            Out of all inventories, for one character, with the proof that there is none better.
          </p>
        </div>
      </header>
      <ol className="grid gap-3">
        {STEPS.map(({ title, text }, at) => (
          <li key={title} className="flex gap-3">
            <span className="flex size-7 shrink-0 items-center justify-center rounded-control border border-strong text-13 font-semibold text-ink">
              {at + 1}
            </span>
            <div>
              <p className="text-13 font-semibold text-ink">{title}</p>
              <p className="text-12 text-ink-2">{text}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className="text-12 text-ink-3 max-wide:hidden">
        <Kbd>{shortcutLabel("Mod+Enter", isMac())}</Kbd> searches from anywhere, <Kbd>?</Kbd> shows all keys.
      </p>
    </section>
  );
}
