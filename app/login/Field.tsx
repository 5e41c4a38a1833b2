import type { InputHTMLAttributes, ReactNode, Ref } from "react";

type Props = InputHTMLAttributes<HTMLInputElement> & {
  name: string;
  label: string;
  error: string | null;
  hint?: string | null;
  /** Stands inside the right end of the field. */
  action?: ReactNode;
  ref?: Ref<HTMLInputElement>;
};

/** A labelled field with its error below it, tied together for screen readers. */
export function Field({ name, label, error, hint, action, ...input }: Props) {
  const noteId = `${name}-note`;
  const note = error ?? hint ?? null;
  return (
    <div className="grid gap-1.5">
      <label htmlFor={name} className="text-12 font-medium text-ink-2">
        {label}
      </label>
      <div className="relative">
        <input
          {...input}
          id={name}
          name={name}
          aria-invalid={error !== null}
          aria-describedby={note ? noteId : undefined}
          className={`h-11 w-full rounded-control border bg-inset px-3 text-15 text-ink transition-colors duration-(--motion) placeholder:text-ink-3 ${error === null ? "border-strong" : "border-danger"} ${action ? "pr-18" : ""}`}
        />
        {action && <div className="absolute inset-y-0 right-1.5 flex items-center">{action}</div>}
      </div>
      <p
        id={noteId}
        role={error === null ? undefined : "alert"}
        className={`min-h-4 text-12 ${error === null ? "text-ink-3" : "text-danger"}`}
      >
        {note}
      </p>
    </div>
  );
}
