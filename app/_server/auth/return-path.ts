/** Where to go when nothing better is known. */
const home = "/";

/**
 * The path to go to after signing in, out of whatever stood in the address bar. Only a path of our own: browsers
 * read `//host`, `/\host` and control characters as other hosts, and coming back to the sign-in page is no aim.
 */
export function returnPath(wanted: string | null | undefined): string {
  if (!wanted?.startsWith("/") || !URL.canParse(wanted, "http://own")) return home;
  const url = new URL(wanted, "http://own");
  if (url.origin !== "http://own" || /^\/(login|api)(\/|$)/.test(url.pathname)) return home;
  return `${url.pathname}${url.search}`;
}

/** The same for an absolute address, which counts when it is on this origin. */
export function returnPathOfUrl(url: string | null | undefined, origin: string): string {
  if (!url?.startsWith("http")) return returnPath(url);
  return URL.canParse(url) && new URL(url).origin === origin ? returnPath(url.slice(origin.length)) : home;
}
