"use client";

import "@/app/_styles/global.css";
import PageError from "./error";

/** The same when even the page around all pages could not be made. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en" data-theme="dark">
      <body>
        <PageError error={error} />
      </body>
    </html>
  );
}
