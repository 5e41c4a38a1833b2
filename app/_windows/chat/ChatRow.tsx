"use client";

import { memo } from "react";
import type { ChatLine } from "@/app/_live/chat-store";
import { NameLink, TextPieces } from "@/app/_shell/linked-text/TextPieces";
import { formatFullTime, formatTime } from "@/app/_ui/format";
import type { ChatChannel } from "@/server/facts/chat-types";
import { channels } from "./channels";

const HEARERS_NAMED_MAX = 12;

type Props = {
  line: ChatLine;
  names: RegExp | null;
  /** More than a day: its date belongs to its time. */
  isOld: boolean;
};

/** One line: when, on which channel, what. Names and places in it are links; all of it is text. */
export const ChatRow = memo(function ChatRow({ line, names, isOld }: Props) {
  const { label, color } = channels[line.channel];
  const hearer = onlyHearer(line);
  return (
    // A list of rows as high as their text cannot be virtual by arithmetic: the browser skips those out of sight.
    <p className="flex gap-2 py-px leading-5 [contain-intrinsic-size:auto_22px] [content-visibility:auto] [&_:focus-visible]:-outline-offset-2">
      <time
        className="shrink-0 font-mono text-11 leading-5 text-ink-3"
        dateTime={new Date(line.timeMs).toISOString()}
        title={`${formatFullTime(line.timeMs)}, heard by ${hearers(line)}`}
      >
        {isOld ? formatFullTime(line.timeMs) : formatTime(line.timeMs, line.timeMs)}
      </time>
      <span className={`min-w-0 flex-1 wrap-anywhere ${color}`}>
        <span className="mr-1.5 text-11 text-ink-3">{label}</span>
        {hearer !== null && (
          <>
            <NameLink name={hearer} />
            <span className="text-ink-3"> · </span>
          </>
        )}
        <TextPieces text={withoutPrefix(line.text)} names={names} />
        {line.heardBy.length > 1 && (
          <span className="ml-1.5 text-11 text-ink-3" title={`Heard by ${hearers(line)}`}>
            ×{line.heardBy.length}
          </span>
        )}
      </span>
    </p>
  );
});

const PERSONAL: ReadonlySet<ChatChannel> = new Set(["tell", "system", "combat", "magic"]);

/** Such a line that only one client heard speaks of that client's character: say whose it is. */
function onlyHearer({ heardBy, text, channel }: ChatLine): string | null {
  const [first, second] = heardBy;
  return first && !second && PERSONAL.has(channel) && !text.includes(first.name) ? first.name : null;
}

/** The channel stands in front already. */
function withoutPrefix(text: string): string {
  return text.replace(/^\[(?:Allegiance|Fellowship|General|Trade|LFG|Roleplay|Society)\] /i, "");
}

function hearers({ heardBy }: ChatLine): string {
  const names = heardBy.slice(0, HEARERS_NAMED_MAX).map(({ name }) => name);
  const more = heardBy.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ");
}
