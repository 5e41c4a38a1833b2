import "@/app/_styles/global.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";

export const metadata: Metadata = {
  title: { default: "Mosswart Overlord", template: "%s · Mosswart Overlord" },
  description: "Live map of Dereth for the guild",
  // What is here is for its members.
  robots: { index: false, follow: false },
  appleWebApp: { capable: true, title: "Overlord" },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  // A keyboard on the screen makes the page smaller instead of covering what is typed in.
  interactiveWidget: "resizes-content",
  themeColor: "#0b100e",
};

/**
 * The page around every page. Rendered per request, all of it: the content security policy lets only scripts
 * with this request's nonce run, and a page made at build time has none.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="en" data-theme="dark">
      <body>{children}</body>
    </html>
  );
}
