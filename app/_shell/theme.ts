/** A year, in seconds. */
const KEPT_S = 365 * 24 * 60 * 60;

export const THEME_COOKIE = "theme";

export type Theme = "dark" | "light";

export function parseTheme(value: string | undefined): Theme {
  return value === "light" ? "light" : "dark";
}

/** Switches the page's colors. Kept in a cookie, so that the server paints the next page in them at once. */
export function toggleTheme(): void {
  const shell = document.querySelector<HTMLElement>("[data-shell]");
  if (!shell) return;
  const theme: Theme = shell.dataset.theme === "light" ? "dark" : "light";
  shell.dataset.theme = theme;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in two of the three engines
  document.cookie = `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${KEPT_S}; SameSite=Lax${secure}`;
}
