"use client";

import { PageTopBar } from "@/app/_shell/PageTopBar";
import type { Theme } from "@/app/_shell/theme";
import { useIsInBrowser } from "@/app/_shell/use-is-in-browser";
import { Workbench } from "./Workbench";

type Props = {
  user: string;
  theme: Theme;
  hasLetterKeys: boolean;
  /** A request that stood in the address. */
  link: string | null;
};

/** The suit builder: a form on one side, what comes of it on the other. */
export function SuitBuilderPage({ user, theme, hasLetterKeys, link }: Props) {
  const isInBrowser = useIsInBrowser();
  return (
    <div
      data-shell
      data-theme={theme}
      // The user may have switched the theme since; React must not put it back.
      suppressHydrationWarning
      className="h-dvh overflow-y-auto bg-canvas text-ink"
    >
      {/* The form is what this browser has kept of it, which the server does not know. */}
      {isInBrowser ? (
        <Workbench user={user} hasLetterKeys={hasLetterKeys} link={link} />
      ) : (
        <PageTopBar title="Suit builder" />
      )}
    </div>
  );
}
