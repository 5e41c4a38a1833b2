"use client";

import { useRef } from "react";
import { flushSync } from "react-dom";
import { useIsPhone } from "@/app/_shell/use-is-phone";
import { useDimmed } from "../../states/use-dimmed";
import { WhenRead } from "../../states/WhenRead";
import type { IssuesSettings } from "../issues-settings";
import { ListSkeleton } from "../ListSkeleton";
import { RowList, type RowListHandle } from "../RowList";
import { SplitView } from "../SplitView";
import { BoardFoot } from "./BoardFoot";
import { BoardTools } from "./BoardTools";
import { IssueDetail } from "./IssueDetail";
import { IssueRow } from "./IssueRow";
import { NewIssue } from "./NewIssue";
import { NoIssues } from "./NoIssues";
import { useIssues } from "./use-board";

/** Two lines, in pixels. */
const ROW_HEIGHT = 46;
const PHONE_ROW_HEIGHT = 60;

type Props = { settings: IssuesSettings; onChange: (change: Partial<IssuesSettings>) => void };

/** The guild's board: what somebody wants others to know or to do. */
export function BoardTab({ settings, onChange }: Props) {
  const isPhone = useIsPhone();
  const isDimmed = useDimmed(null);
  const list = useRef<RowListHandle>(null);
  const panel = useRef<HTMLDivElement>(null);
  const { read, rows: issues, total, atMs, more } = useIssues(settings);
  const { issueId } = settings;
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const rowHeight = isPhone ? PHONE_ROW_HEIGHT : ROW_HEIGHT;
  const close = () => {
    flushSync(() => onChange({ issueId: null }));
    list.current?.focus(issueId === "new" ? null : issueId);
  };
  // The form that had the focus is gone: what was filed is read next.
  const filed = (id: string) => {
    flushSync(() => onChange({ issueId: id }));
    panel.current?.querySelector<HTMLElement>("[data-detail-title]")?.focus();
  };
  const rows = (
    <RowList
      ref={list}
      label="Issues, open ones first"
      ids={issues.map(({ id }) => id)}
      rowHeight={rowHeight}
      empty={<NoIssues settings={settings} onChange={onChange} />}
      renderRow={(id, place) => {
        const issue = byId.get(id);
        return (
          issue && (
            <IssueRow
              issue={issue}
              height={rowHeight}
              place={place}
              isOpen={id === issueId}
              onOpen={() => onChange({ issueId: id })}
            />
          )
        );
      }}
    />
  );
  const detail =
    issueId === null ? null : issueId === "new" ? (
      <NewIssue onFiled={filed} onClose={close} />
    ) : (
      <IssueDetail key={issueId} id={issueId} listed={byId.get(issueId) ?? null} onClose={close} />
    );
  return (
    <div ref={panel} className="flex min-h-0 flex-1 flex-col">
      <SplitView
        list={
          <>
            <BoardTools settings={settings} onChange={onChange} />
            <WhenRead read={read} what="The board" skeleton={<ListSkeleton rowHeight={rowHeight} />}>
              {() => (
                <>
                  <div className="flex min-h-0 flex-1 flex-col" data-dim={isDimmed}>
                    {rows}
                  </div>
                  <BoardFoot shown={issues.length} total={total} atMs={atMs} more={more} />
                </>
              )}
            </WhenRead>
          </>
        }
        detail={detail}
      />
    </div>
  );
}
