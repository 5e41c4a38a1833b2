/** Texts that somebody is writing, for as long as the tab is there. An empty one is none. */

export function readDraft(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    // A browser may keep nothing at all: the text lives as long as the form then.
    return "";
  }
}

export function keepDraft(key: string, text: string): void {
  try {
    if (text === "") sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // As above.
  }
}

/** Forgets what was sent. What somebody has made of it since stays. */
export function forgetSentDraft(key: string, sent: string): void {
  if (readDraft(key) === sent) keepDraft(key, "");
}
