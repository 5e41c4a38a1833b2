/** What runs here: CalVer `YYYY.M.D.HHMM-hash`. Public, so that a browser notices a new build. */
export function getVersion({ buildVersion }: { buildVersion: string }): { version: string } {
  return { version: buildVersion };
}
