import { useEffect, useState } from "react";
import type { Clock } from "@/app/_live/clock";
import { useSuitPage } from "../suit-page";
import { newsWords } from "./run-words";

/** News of this long are spoken as one, the newest, in milliseconds. */
const BATCH_MS = 5_000;

/** New best suits and how it ended, for screen readers: politely, and never more often than every five seconds. */
export function Announcer({ clock }: { clock: Clock }) {
  const { runs } = useSuitPage();
  const [sentence, setSentence] = useState("");
  useEffect(() => {
    let before = runs.state;
    let news: string | null = null;
    let cancel: (() => void) | null = null;
    let spokenMs = Number.NEGATIVE_INFINITY;
    const speak = () => {
      cancel = null;
      spokenMs = clock.now();
      setSentence(news ?? "");
      news = null;
    };
    const end = runs.subscribe(() => {
      news = newsWords(before, runs.state) ?? news;
      before = runs.state;
      if (news !== null) cancel ??= clock.after(Math.max(0, spokenMs + BATCH_MS - clock.now()), speak);
    });
    return () => {
      end();
      cancel?.();
    };
  }, [runs, clock]);
  return (
    <div aria-live="polite" className="sr-only">
      {sentence}
    </div>
  );
}
