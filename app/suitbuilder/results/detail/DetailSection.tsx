import { type ReactNode, useId } from "react";

type Props = {
  title: string;
  /** Stands at the other end of the heading: buttons, figures. */
  aside?: ReactNode;
  children: ReactNode;
};

/** A part of the details under its heading. */
export function DetailSection({ title, aside, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0">
      <div className="mb-1 flex min-h-7 items-center gap-2 border-b border-weak">
        <h4 id={id} className="flex-1 text-12 font-semibold text-ink">
          {title}
        </h4>
        {aside}
      </div>
      {children}
    </section>
  );
}
