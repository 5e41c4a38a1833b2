"use client";

import { useState } from "react";
import { Button } from "@/app/_ui/Button";
import { formatFullTime } from "@/app/_ui/format";
import { IconButton } from "@/app/_ui/IconButton";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { EmptyState, ErrorState } from "@/app/_ui/StateMessage";
import { writeClipboard } from "@/app/_ui/write-clipboard";
import { Dialog } from "../Dialog";
import { useDashboard } from "../dashboard-context";
import { SaveWorkspace } from "./SaveWorkspace";
import { useWorkspaces, type WorkspaceName, whyNot } from "./use-workspaces";
import { type Workspace, workspaceLink } from "./workspace";

/** What was done, in the dialog itself: toasts lie behind it. */
type Said = { readonly text: string; readonly undo?: () => void };

/** The user's named workspaces: saved from what is open, opened, shared by a link, deleted. */
export function WorkspacesDialog() {
  const { shell } = useDashboard();
  const workspaces = useWorkspaces();
  const [said, setSaid] = useState<Said | null>(null);
  const close = () => shell.set({ overlay: null });
  /** Says that a name stands for something else now, and takes it back on request. */
  const sayKept = (name: string, before: Workspace | null, text = `Saved ${name}`) =>
    setSaid({
      text,
      undo: before === null ? undefined : () => keep(name, before, `${name} is as it was before`),
    });
  const keep = (name: string, workspace: Workspace, text?: string) =>
    workspaces.save.mutate(
      { name, workspace },
      {
        onSuccess: (before) => sayKept(name, before, text),
        onError: (error) => setSaid({ text: whyNot(`${name} could not be saved`, error) }),
      },
    );
  const share = async () => setSaid({ text: await copyLink(workspaces.current()) });
  return (
    <Dialog title="Workspaces" onClose={close}>
      <div className="flex min-h-0 flex-col gap-3 overflow-y-auto p-4">
        <SaveWorkspace workspaces={workspaces} onSaved={sayKept} />
        <p className="flex flex-wrap items-center gap-2 text-12 text-ink-2">
          <Button icon="link" onClick={() => void share()}>
            Copy a link to these windows
          </Button>
          Whoever opens it sees the same windows; their own are kept.
        </p>
        <p role="status" className="flex min-h-7 items-center gap-2 text-12 break-all">
          {said?.text}
          {said?.undo && (
            <Button onClick={said.undo} className="min-h-6">
              Undo
            </Button>
          )}
        </p>
        <h3 className="text-13 font-semibold">Saved</h3>
        <Saved workspaces={workspaces} onOpened={close} onSaid={setSaid} onKeep={keep} />
      </div>
    </Dialog>
  );
}

/** @returns what to say: the link itself where the browser does not let the page copy it */
async function copyLink(workspace: Workspace): Promise<string> {
  const link = await workspaceLink(workspace, location.origin);
  if (link === null) return "These windows keep too much for one link: close some, or clear their filters.";
  try {
    await writeClipboard(link);
    return "Link copied";
  } catch {
    return `The browser does not let this page copy: ${link}`;
  }
}

type SavedProps = {
  workspaces: ReturnType<typeof useWorkspaces>;
  onOpened: () => void;
  onSaid: (said: Said) => void;
  onKeep: (name: string, workspace: Workspace, text?: string) => void;
};

function Saved({ workspaces, ...done }: SavedProps) {
  const { list, names } = workspaces;
  if (list.isPending) {
    return (
      <Loading label="Loading workspaces">
        <SkeletonLines rows={3} />
      </Loading>
    );
  }
  if (list.isError && names.length === 0) {
    return (
      <ErrorState
        title="The workspaces could not be loaded"
        text="What is open stays as it is."
        onRetry={() => void list.refetch()}
      />
    );
  }
  if (names.length === 0) {
    return (
      <EmptyState icon="grid" title="No workspace saved yet">
        Arrange the windows for a raid, for mules or for the evening, and save them under a name.
      </EmptyState>
    );
  }
  return (
    <ul className="flex flex-col">
      {names.map((saved) => (
        <SavedRow key={saved.name} saved={saved} workspaces={workspaces} {...done} />
      ))}
    </ul>
  );
}

type SavedRowProps = SavedProps & { saved: WorkspaceName };

function SavedRow({ saved, workspaces, onOpened, onSaid, onKeep }: SavedRowProps) {
  const { name, updated_at } = saved;
  const { open, remove, current } = workspaces;
  const forget = () =>
    remove.mutate(name, {
      onSuccess: (workspace) =>
        onSaid({
          text: `Deleted ${name}`,
          undo: workspace === null ? undefined : () => onKeep(name, workspace, `${name} is back`),
        }),
      onError: (error) => onSaid({ text: whyNot(`${name} could not be deleted`, error) }),
    });
  return (
    <li className="flex min-h-9 items-center gap-1 border-t border-weak first:border-0">
      <button
        type="button"
        className="min-h-8 min-w-0 flex-1 truncate rounded-control px-1 text-left hover:bg-raised"
        onClick={() => open.mutate(name, { onSuccess: onOpened })}
      >
        <span className="font-semibold">{name}</span>{" "}
        <span className="text-11 text-ink-3">saved {formatFullTime(Date.parse(updated_at))}</span>
      </button>
      <IconButton
        icon="download"
        label={`Save what is open now as ${name}`}
        onClick={() => onKeep(name, current())}
      />
      <IconButton icon="close" label={`Delete ${name}`} onClick={forget} />
    </li>
  );
}
