"use client";

import { Ago } from "@/app/_shell/Ago";
import { formatFullTime } from "@/app/_ui/format";
import { Icon } from "@/app/_ui/Icon";
import { Row } from "../Row";
import type { RowPlace } from "../RowList";
import { commentWords, type Issue } from "./issue";

type Props = { issue: Issue; height: number; place: RowPlace; isOpen: boolean; onOpen: () => void };

/** One issue in two lines: whether it is open, what it is about, who filed it and how much was said. */
export function IssueRow({ issue, height, place, isOpen, onOpen }: Props) {
  const { id, title, status, created_by, created_at, comment_count, comments } = issue;
  const lastAt = comments.at(-1)?.created_at;
  return (
    <Row
      id={id}
      height={height}
      place={place}
      isOpen={isOpen}
      label={`${title}. ${status}, by ${created_by}, ${formatFullTime(Date.parse(created_at))}, ${commentWords(issue)}`}
      onOpen={onOpen}
    >
      <Icon
        name={status === "open" ? "info" : "check"}
        className={status === "open" ? "text-info" : "text-ink-3"}
      />
      <span aria-hidden="true" className="min-w-0 flex-1">
        <bdi className={`block truncate text-13 ${status === "open" ? "font-semibold" : "text-ink-2"}`}>
          {title}
        </bdi>
        <span className="flex gap-1 truncate text-12 text-ink-3">
          <bdi className="truncate">{created_by}</bdi>
          <span className="shrink-0">
            · <Ago at={created_at} />
            {status === "closed" && " · closed"}
          </span>
        </span>
      </span>
      {comment_count > 0 && (
        <span aria-hidden="true" className="flex shrink-0 flex-col items-end text-11 text-ink-3">
          <span className="flex items-center gap-1 text-12 text-ink-2">
            <Icon name="chat" size={12} />
            {comment_count}
          </span>
          {lastAt !== undefined && <Ago at={lastAt} suffix="" />}
        </span>
      )}
    </Row>
  );
}
