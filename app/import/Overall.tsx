import { Button } from "@/app/_ui/Button";
import type { ImportQueue, ImportSummary } from "./import-queue";
import { ProgressBar } from "./ProgressBar";

type Props = { queue: ImportQueue; summary: ImportSummary; total: number };

/** All files together: how far they are, and what can be done with them. */
export function Overall({ queue, summary, total }: Props) {
  const { waiting, underWay, older, done, failed, percent } = summary;
  const isStarted = underWay + older + done + failed > 0;
  return (
    <div className="grid gap-3 rounded-window border border-weak bg-surface p-3">
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" className="mr-auto text-13 text-ink-2">
          {inWords(summary, total)}
        </p>
        {underWay > 0 && (
          <Button look="quiet" onClick={() => queue.cancelAll()}>
            Cancel all
          </Button>
        )}
        {failed > 0 && underWay === 0 && (
          <Button icon="refresh" onClick={() => queue.retryFailed()}>
            Retry failed
          </Button>
        )}
        {done > 0 && underWay === 0 && (
          <Button look="quiet" onClick={() => queue.clearDone()}>
            Clear done
          </Button>
        )}
        {/* Never disabled: whoever pressed it by keyboard would be nowhere. */}
        <Button
          look="primary"
          aria-disabled={waiting === 0 || undefined}
          className="aria-disabled:opacity-50"
          onClick={() => queue.start()}
        >
          {waiting === 0 ? "Import" : `Import ${waiting === 1 ? "1 file" : `${waiting} files`}`}
        </Button>
      </div>
      {isStarted && <ProgressBar label="All files" percent={percent} />}
    </div>
  );
}

function inWords({ waiting, underWay, older, done, failed }: ImportSummary, total: number): string {
  const files = total === 1 ? "1 file" : `${total} files`;
  const parts = [
    underWay > 0 ? `${underWay} under way` : "",
    done > 0 ? `${done} done` : "",
    failed > 0 ? `${failed} failed` : "",
    older > 0 ? `${older} older than what is stored` : "",
    waiting > 0 && waiting < total ? `${waiting} waiting` : "",
  ].filter(Boolean);
  return parts.length === 0 ? `${files}: check the names, then import` : `${files}: ${parts.join(", ")}`;
}
