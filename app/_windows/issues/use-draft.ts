"use client";

import { useState } from "react";
import { useDashboard } from "@/app/_shell/dashboard-context";

/**
 * Text that somebody is writing. It outlives a folded or closed window and a reload of the page, for this account in
 * this tab.
 * @param name what it is of, such as `comment.<id>`
 */
export function useDraft(name: string): [text: string, write: (text: string) => void] {
  const { user } = useDashboard();
  const key = `issues.${user.name}.${name}`;
  const [draft, setDraft] = useState(() => ({ key, text: read(key) }));
  // Another issue is shown in the same place: its own draft counts.
  const shown = draft.key === key ? draft : { key, text: read(key) };
  const write = (text: string) => {
    setDraft({ key, text });
    keep(key, text);
  };
  return [shown.text, write];
}

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    // A browser may keep nothing at all: the text lives as long as the form then.
    return "";
  }
}

function keep(key: string, text: string): void {
  try {
    if (text === "") sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // As above.
  }
}
