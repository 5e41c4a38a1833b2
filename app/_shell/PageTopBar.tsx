import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/app/_ui/Icon";
import { IconButton } from "@/app/_ui/IconButton";
import { toggleTheme } from "./theme";

type Props = {
  title: string;
  /** Stands before the theme and the way back: what concerns the page as a whole. */
  children?: ReactNode;
};

/** Of a page beside the map: what page this is, and the way back. */
export function PageTopBar({ title, children }: Props) {
  return (
    <header className="flex flex-wrap items-center gap-x-2 px-4 pt-2 max-wide:px-3">
      <h1 className="mr-auto text-15 font-semibold tracking-tight">{title}</h1>
      {children}
      <IconButton icon="sun" label="Theme: dark or light" onClick={toggleTheme} />
      <Link
        href="/"
        prefetch={false}
        className="inline-flex min-h-7 items-center gap-1.5 rounded-control px-2 text-13 text-ink-2 hover:bg-raised hover:text-ink max-wide:min-h-11"
      >
        <Icon name="map" size={14} />
        Back to the map
      </Link>
    </header>
  );
}
