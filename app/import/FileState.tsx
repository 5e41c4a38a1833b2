import { Button } from "@/app/_ui/Button";
import { CopyId } from "@/app/_ui/CopyId";
import { formatFullTime } from "@/app/_ui/format";
import { Icon, type IconName } from "@/app/_ui/Icon";
import type { StoredInventory } from "@/server/contract/http/error";
import { importInWords, newerInWords, skippedInWords } from "@/server/contract/http/import-in-words";
import type { ImportReport } from "@/server/contract/http/inventory-import";
import type { Failure, ImportState } from "./import-queue";
import { ProgressBar } from "./ProgressBar";

type Props = {
  state: ImportState;
  fileName: string;
  /** Whose it is. */
  character: string;
  /** It is to take the place of what is newer. */
  onImportAnyway: () => void;
};

/** How far a file is, and what became of it. */
export function FileState({ state, fileName, character, onImportAnyway }: Props) {
  switch (state.kind) {
    case "waiting":
      return state.isWanted ? <Line icon="more" text="Waits for its turn" /> : null;
    case "uploading":
      return (
        <div className="col-span-full grid gap-1.5">
          <ProgressBar label={`Upload of ${fileName}`} percent={state.percent} />
          <p className="text-12 text-ink-2">Uploading, {state.percent} %</p>
        </div>
      );
    case "storing":
      return <Line icon="refresh" text="Storing…" />;
    case "older":
      return (
        <Older
          stored={state.stored}
          character={character}
          fileName={fileName}
          onImportAnyway={onImportAnyway}
        />
      );
    case "done":
      return <Done report={state.report} />;
    case "failed":
      return <Failed failure={state.failure} />;
  }
}

function Line({ icon, tone = "text-ink-3", text }: { icon: IconName; tone?: string; text: string }) {
  return (
    <p className="col-span-full flex items-start gap-2 text-12 text-ink-2">
      <Icon name={icon} size={14} className={`mt-0.5 ${tone}`} />
      {text}
    </p>
  );
}

function Done({ report }: { report: ImportReport }) {
  const { stored, skipped } = report;
  return (
    <div className="col-span-full grid gap-1">
      <Line icon="check" tone="text-ok" text={importInWords({ stored, skipped: [] })} />
      {skipped.map((entries) => (
        <Line
          key={entries.reason}
          icon="alert"
          tone="text-warn"
          text={`${entries.count} skipped, ${skippedInWords(entries)}`}
        />
      ))}
    </div>
  );
}

type OlderProps = Omit<Props, "state"> & { stored: StoredInventory };

function Older({ stored, character, fileName, onImportAnyway }: OlderProps) {
  const newer = newerInWords(character, stored, (moment) => formatFullTime(Date.parse(moment)));
  return (
    <div className="col-span-full flex flex-wrap items-center gap-x-3 gap-y-1">
      <p role="alert" className="flex items-start gap-2 text-12 text-ink">
        <Icon name="alert" size={14} className="mt-0.5 text-warn" />
        Not imported: {newer}.
      </p>
      <Button aria-label={`Import all the same: ${fileName}`} onClick={onImportAnyway}>
        Import all the same
      </Button>
    </div>
  );
}

function Failed({ failure: { text, requestId } }: { failure: Failure }) {
  return (
    <div className="col-span-full flex flex-wrap items-center gap-x-3 gap-y-1">
      <p role="alert" className="flex items-start gap-2 text-12 text-ink">
        <Icon name="alert" size={14} className="mt-0.5 text-danger" />
        {text}
      </p>
      {requestId !== null && <CopyId requestId={requestId} className="text-11" />}
    </div>
  );
}
