import type { ReactNode } from "react";
import { FieldProblem, useFieldTrouble } from "./FieldProblem";

type Props = {
  label: string;
  /** JSON pointer of what it sets. */
  field: string;
  hint?: string;
  children: (trouble: { isWrong: boolean; errorId: string | undefined }) => ReactNode;
};

/** A line of the form: what it is about, the control, and what is wrong with it. */
export function Field({ label, field, hint, children }: Props) {
  const trouble = useFieldTrouble(field);
  return (
    <div data-field={field} className="min-w-0">
      <div className="flex min-h-8 items-center justify-between gap-3 max-wide:min-h-12">
        <span className="min-w-0 text-12 text-ink-2">
          {label}
          {hint !== undefined && <span className="block text-11 text-ink-3">{hint}</span>}
        </span>
        {children(trouble)}
      </div>
      <FieldProblem trouble={trouble} />
    </div>
  );
}
