import { useCallback, useId, useMemo } from "react";
import { useLive } from "@/app/_live/use-live";
import { useDraftRequest, useSuitPage } from "../suit-page";
import { problemAt } from "./problem-at";

/** What the server found wrong with a field of the form, to stand beside it. */
export interface FieldTrouble {
  text: string | null;
  /** Of the words; for `aria-describedby`. */
  errorId: string | undefined;
  isWrong: boolean;
}

/** @param field JSON pointer of the request: `/sets/primary` */
export function useFieldTrouble(field: string): FieldTrouble {
  const { runs } = useSuitPage();
  const id = useId();
  const problem = useLive(
    runs,
    useCallback(() => runs.state.problem, [runs]),
  );
  const refused = useLive(
    runs,
    useCallback(() => runs.state.current?.request ?? null, [runs]),
  );
  const request = useDraftRequest();
  return useMemo(() => {
    const text = problemAt(field, problem, refused, request);
    return { text, errorId: text === null ? undefined : id, isWrong: text !== null };
  }, [field, problem, refused, request, id]);
}

/** The words themselves; nothing where nothing is wrong. */
export function FieldProblem({ trouble: { text, errorId } }: { trouble: FieldTrouble }) {
  if (text === null) return null;
  return (
    <p id={errorId} className="mt-1 text-12 text-danger">
      {text}
    </p>
  );
}
