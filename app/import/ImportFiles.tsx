"use client";

import { type DragEvent, useCallback, useEffect, useId, useRef, useState } from "react";
import { useLive } from "@/app/_live/use-live";
import { droppedFiles } from "./dropped-files";
import { FileRow } from "./FileRow";
import { guessCharacter, type Known } from "./guess-character";
import { ImportQueue, summaryOf } from "./import-queue";
import { Overall } from "./Overall";
import { SelectFiles } from "./SelectFiles";
import { SignedOut } from "./SignedOut";
import { sendFile } from "./send-file";
import { WhereFiles } from "./WhereFiles";

/** Choosing files, saying whose they are, and watching them being stored. */
export function ImportFiles({ characters, serverName }: Known) {
  const known = useRef<Known>({ characters, serverName });
  const [queue] = useState(() => new ImportQueue(sendFile, (name) => guessCharacter(name, known.current)));
  const entries = useLive(
    queue,
    useCallback(() => queue.entries, [queue]),
  );
  const summary = summaryOf(entries);
  const namesId = useId();
  const select = useRef<HTMLButtonElement>(null);
  const { isOver, ...dropping } = useDropping((files) => queue.add(files));
  useStayingHere(summary.underWay > 0);

  const remove = useCallback(
    (id: number) => {
      queue.remove(id);
      // The button that was pressed is gone with its row.
      select.current?.focus();
    },
    [queue],
  );

  const isSignedOut = entries.some(({ state }) => state.kind === "failed" && state.failure.isSignedOut);
  return (
    <main className="grid gap-5" {...dropping}>
      <SelectFiles ref={select} isOver={isOver} onFiles={(files) => queue.add(files)} />
      {isSignedOut && <SignedOut />}
      {entries.length > 0 && (
        <section aria-label="Files" className="grid gap-3">
          <Overall queue={queue} summary={summary} total={entries.length} />
          <datalist id={namesId}>
            {characters.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <ul className="grid gap-2">
            {entries.map((entry) => (
              <FileRow
                key={entry.id}
                entry={entry}
                queue={queue}
                problem={queue.problemWith(entry)}
                characters={characters}
                namesId={namesId}
                onRemove={remove}
              />
            ))}
          </ul>
        </section>
      )}
      <WhereFiles serverName={serverName} />
    </main>
  );
}

/** Files may be dropped anywhere on the page. */
function useDropping(onFiles: (files: File[]) => void) {
  const [isOver, setOver] = useState(false);
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files");
  return {
    isOver,
    onDragOver(event: DragEvent) {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave(event: DragEvent) {
      // Children are left and entered all the time.
      if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
      setOver(false);
    },
    onDrop(event: DragEvent) {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void droppedFiles(event.dataTransfer).then(onFiles);
    },
  };
}

/** Asks before the page is left while files are under way. */
function useStayingHere(isBusy: boolean): void {
  useEffect(() => {
    if (!isBusy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isBusy]);
}
