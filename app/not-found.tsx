import type { Metadata } from "next";
import Link from "next/link";
import { Mark } from "@/app/login/Mark";

export const metadata: Metadata = { title: "Not found" };

/** Any address that is no page. */
export default function NotFoundPage() {
  return (
    <main className="grid min-h-dvh place-content-center justify-items-center gap-4 p-6 text-center">
      <Mark size={44} />
      <h1 className="text-18 font-semibold text-ink">Nothing here but fog</h1>
      <p className="max-w-80 text-13 text-ink-2">There is no page at this address.</p>
      <Link
        href="/"
        className="inline-flex h-11 items-center rounded-control bg-accent px-4 text-13 font-semibold text-canvas hover:opacity-90"
      >
        Back to the map
      </Link>
    </main>
  );
}
