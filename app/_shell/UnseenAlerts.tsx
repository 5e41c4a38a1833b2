"use client";

import { UnseenCount } from "./UnseenCount";
import { useUnseenAlerts } from "./use-unseen-alerts";

/** How many open alerts wait to be seen. */
export function UnseenAlerts({ id, className }: { id?: string; className: string }) {
  return <UnseenCount id={id} count={useUnseenAlerts()} className={className} />;
}
