import type { ReactNode } from "react";
import { Icon } from "@/app/_ui/Icon";

/** A line above the form: something to know, or something that went wrong. */
export function Notice({ kind, children }: { kind: "info" | "problem"; children: ReactNode }) {
  const isProblem = kind === "problem";
  return (
    <div
      role={isProblem ? "alert" : "status"}
      className={`flex items-start gap-2.5 rounded-control border bg-inset px-3 py-2.5 text-13 text-ink ${isProblem ? "border-danger" : "border-weak"}`}
    >
      <Icon
        name={isProblem ? "alert" : "info"}
        className={`mt-0.5 ${isProblem ? "text-danger" : "text-info"}`}
      />
      <p>{children}</p>
    </div>
  );
}
