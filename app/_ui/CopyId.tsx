"use client";

import { useState } from "react";
import { Button } from "./Button";
import { writeClipboard } from "./write-clipboard";

/** Copies the id of a failed request, and says whether that worked. */
export function CopyId({ requestId, className }: { requestId: string; className?: string }) {
  const [said, setSaid] = useState("");
  const copy = () =>
    void writeClipboard(requestId).then(
      () => setSaid("Copied"),
      () => setSaid(`The browser does not let this page copy: ${requestId}`),
    );
  return (
    <>
      <Button look="quiet" icon="copy" className={className} onClick={copy}>
        Copy id {requestId.slice(0, 8)}
      </Button>
      <span role="status" className="self-center text-12 break-all text-ink-2 empty:hidden">
        {said}
      </span>
    </>
  );
}
