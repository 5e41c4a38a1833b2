import type { ReactNode } from "react";
import { Button } from "./Button";
import { CopyId } from "./CopyId";
import { Icon, type IconName } from "./Icon";

type Props = {
  icon: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** What it tells, for tests. */
  state?: string;
  role?: "status" | "alert";
};

function StateMessage({ icon, title, children, action, state, role }: Props) {
  return (
    <div
      role={role}
      data-ui-state={state}
      className="flex h-full min-h-24 flex-col items-center justify-center gap-2 p-4 text-center"
    >
      <Icon name={icon} size={20} className="text-ink-3" />
      <p className="text-13 font-semibold text-ink">{title}</p>
      {children && <div className="max-w-80 text-12 text-ink-2">{children}</div>}
      {action}
    </div>
  );
}

/** Nothing there: why, and the next step. */
export function EmptyState(props: Omit<Props, "role">) {
  return <StateMessage state="empty" {...props} />;
}

/** Something failed: plain words, a way to try again, an id to copy. Never a stack. */
export function ErrorState(props: {
  title: string;
  text: string;
  requestId?: string | null;
  onRetry?: () => void;
}) {
  const { title, text, requestId, onRetry } = props;
  return (
    <StateMessage
      icon="alert"
      title={title}
      state="error"
      role="alert"
      action={
        <div className="flex flex-wrap justify-center gap-2">
          {onRetry && (
            <Button icon="refresh" onClick={onRetry}>
              Try again
            </Button>
          )}
          {requestId && <CopyId requestId={requestId} />}
        </div>
      }
    >
      {text}
    </StateMessage>
  );
}
