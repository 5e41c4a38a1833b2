"use client";

import { useState } from "react";
import { Ago } from "@/app/_shell/Ago";
import { LinkedText } from "@/app/_shell/linked-text/LinkedText";
import { Button } from "@/app/_ui/Button";
import type { IssueComment } from "./issue";

/** So many are in the page at first, the newest, and as many more with each press. */
const PAGE = 50;

/** What was said about an issue, oldest first. */
export function Comments({ comments, count }: { comments: readonly IssueComment[]; count: number }) {
  const [pages, setPages] = useState(1);
  const shown = comments.slice(-PAGE * pages);
  const earlier = comments.length - shown.length;
  if (count === 0) return <p className="text-12 text-ink-3">Nobody has said anything yet.</p>;
  return (
    <>
      {earlier > 0 && (
        <Button className="self-start text-12" onClick={() => setPages(pages + 1)}>
          Show {Math.min(PAGE, earlier)} of {earlier} earlier comments
        </Button>
      )}
      <ol aria-label="Comments" className="flex flex-col">
        {shown.map(({ id, body, created_by, created_at }) => (
          <li key={id} className="border-b border-weak py-1.5 last:border-0">
            <p className="flex items-baseline gap-2 text-12">
              <bdi className="min-w-0 truncate font-semibold text-ink-2">{created_by}</bdi>
              <span className="shrink-0 text-11 text-ink-3">
                <Ago at={created_at} />
              </span>
            </p>
            <LinkedText text={body} className="text-13 text-ink" />
          </li>
        ))}
      </ol>
    </>
  );
}
