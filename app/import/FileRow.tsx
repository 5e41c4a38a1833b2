import { useId, useRef } from "react";
import { formatFullTime } from "@/app/_ui/format";
import { IconButton } from "@/app/_ui/IconButton";
import { FileState } from "./FileState";
import { writtenInWords } from "./file-date";
import { knownAs } from "./guess-character";
import { type ImportEntry, type ImportQueue, isIdle } from "./import-queue";

type Props = {
  entry: ImportEntry;
  queue: ImportQueue;
  /** Why it cannot be imported as it stands. */
  problem: string | null;
  characters: readonly string[];
  /** Of the list of names that the field offers. */
  namesId: string;
  onRemove: (id: number) => void;
};

/** One file: whose it is, from when, how far it is, what became of it. */
export function FileRow({ entry, queue, problem, characters, namesId, onRemove }: Props) {
  const { id, file, character, state } = entry;
  const close = useRef<HTMLButtonElement>(null);
  const isUnderWay = state.kind === "uploading" || (state.kind === "waiting" && state.isWanted);
  const isStoring = state.kind === "storing";
  return (
    <li
      aria-label={file.name}
      className="grid gap-x-4 gap-y-2 relative rounded-window border border-weak bg-surface p-3 wide:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
    >
      <div className="min-w-0 max-wide:pr-12">
        <p className="truncate text-13 text-ink" title={file.name}>
          {file.name}
        </p>
        <p className="text-11 text-ink-3">
          {sizeInWords(file.size)},{" "}
          <time
            dateTime={new Date(file.lastModified).toISOString()}
            title={formatFullTime(file.lastModified)}
          >
            {writtenInWords(file.lastModified, Date.now())}
          </time>
        </p>
      </div>
      <CharacterField
        name={character}
        fileName={file.name}
        isFixed={!isIdle(entry)}
        error={isIdle(entry) ? problem : null}
        // Of whom something is stored is none.
        isStranger={
          state.kind !== "older" &&
          character.trim() !== "" &&
          knownAs(character.trim(), characters) !== character.trim()
        }
        namesId={namesId}
        onChange={(name) => queue.rename(id, name)}
      />
      <div className="flex items-start gap-1 max-wide:absolute max-wide:top-2 max-wide:right-2">
        {state.kind === "failed" && (
          <IconButton
            icon="refresh"
            label={`Retry ${file.name}`}
            onClick={() => {
              queue.retry(id);
              // This button goes away.
              close.current?.focus();
            }}
          />
        )}
        <IconButton
          ref={close}
          icon="close"
          label={isUnderWay || isStoring ? `Cancel ${file.name}` : `Remove ${file.name}`}
          aria-disabled={isStoring || undefined}
          onClick={() => {
            if (isUnderWay) queue.cancel(id);
            else if (!isStoring) onRemove(id);
          }}
        />
      </div>
      <FileState
        state={state}
        fileName={file.name}
        character={character.trim()}
        onImportAnyway={() => {
          queue.importAnyway(id);
          // As above.
          close.current?.focus();
        }}
      />
    </li>
  );
}

type FieldProps = {
  name: string;
  fileName: string;
  isFixed: boolean;
  error: string | null;
  isStranger: boolean;
  namesId: string;
  onChange: (name: string) => void;
};

function CharacterField({ name, fileName, isFixed, error, isStranger, namesId, onChange }: FieldProps) {
  const noteId = useId();
  const hint = isStranger && !isFixed ? "Nobody of that name has reported yet." : null;
  const note = error ?? hint;
  return (
    <div className="grid min-w-0 gap-1">
      <input
        aria-label={`Character of ${fileName}`}
        value={name}
        readOnly={isFixed}
        list={isFixed ? undefined : namesId}
        placeholder="Character"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={error !== null}
        aria-describedby={note === null ? undefined : noteId}
        onChange={(event) => onChange(event.target.value)}
        className={`h-7 w-full min-w-0 rounded-control border bg-inset px-2 text-13 text-ink placeholder:text-ink-3 read-only:border-transparent read-only:bg-transparent max-wide:h-11 max-wide:text-15 ${error === null ? "border-strong" : "border-danger"}`}
      />
      {note !== null && (
        <p id={noteId} className={`text-11 ${error === null ? "text-warn" : "text-danger"}`}>
          {note}
        </p>
      )}
    </div>
  );
}

function sizeInWords(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000
    ? `${Math.max(1, Math.round(kilobytes))} KB`
    : `${(kilobytes / 1024).toFixed(1)} MB`;
}
