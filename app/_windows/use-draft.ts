"use client";

import { useState } from "react";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { forgetSentDraft, keepDraft, readDraft } from "./draft-storage";

type Draft = [
  text: string,
  write: (text: string) => void,
  /** To be told what was sent: it goes, unless it was changed meanwhile. */
  forget: (sent: string) => void,
];

/**
 * Text that somebody is writing. It outlives a folded or closed window and a reload of the page, for this account in
 * this tab.
 * @param name what it is of, such as `comment.<id>`
 */
export function useDraft(name: string): Draft {
  const { user } = useDashboard();
  const key = `draft.${user.name}.${name}`;
  const [draft, setDraft] = useState(() => ({ key, text: readDraft(key) }));
  // Another issue is shown in the same place: its own draft counts.
  const shown = draft.key === key ? draft : { key, text: readDraft(key) };
  const write = (text: string) => {
    setDraft({ key, text });
    keepDraft(key, text);
  };
  const forget = (sent: string) => {
    forgetSentDraft(key, sent);
    setDraft((now) => (now.key === key && now.text === sent ? { key, text: "" } : now));
  };
  return [shown.text, write, forget];
}
