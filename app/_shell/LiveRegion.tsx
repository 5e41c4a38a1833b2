"use client";

import { useEffect, useState } from "react";
import type { LogEntry, LogKind } from "@/app/_live/event-log";
import { announcements, nextSpoken, type Spoken } from "./announcements";
import { useDashboard } from "./dashboard-context";

/** News of this long are spoken as one sentence, in milliseconds. */
const BATCH_MS = 5_000;
const NAMED_MAX = 3;
/** These are spoken where they stand: messages, what became of a command and the connection are live regions of their own. */
const BESIDE: ReadonlySet<LogKind> = new Set(["notice", "failure", "connection"]);

/**
 * Deaths, rares and alerts for screen readers, and what windows announce: politely, and never more often than every
 * five seconds.
 */
export function LiveRegion() {
  const { world } = useDashboard();
  const [spoken, setSpoken] = useState<Spoken>(["", ""]);
  useEffect(() => {
    let lastId = world.log.entries.at(-1)?.id ?? 0;
    let cancel: (() => void) | null = null;
    const speak = () => {
      cancel = null;
      const logged = world.log.entries.filter(({ id, kind }) => id > lastId && !BESIDE.has(kind));
      const news = [...logged, ...announcements.take().map((text) => ({ text }))];
      lastId = world.log.entries.at(-1)?.id ?? lastId;
      if (news.length > 0) setSpoken((before) => nextSpoken(before, sentenceOf(news)));
    };
    const plan = () => {
      cancel ??= world.clock.after(BATCH_MS, speak);
    };
    const ends = [world.log.subscribe(plan), announcements.subscribe(plan)];
    return () => {
      for (const end of ends) end();
      cancel?.();
    };
  }, [world]);
  return (
    <div aria-live="polite" className="sr-only">
      <p>{spoken[0]}</p>
      <p>{spoken[1]}</p>
    </div>
  );
}

export function sentenceOf(news: readonly Pick<LogEntry, "text">[]): string {
  const named = news.slice(0, NAMED_MAX).map(({ text }) => text);
  const more = news.length - named.length;
  return `${[...named, ...(more > 0 ? [`and ${more} more`] : [])].join(", ")}.`;
}
