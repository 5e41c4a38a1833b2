/** It has no types of its own, and the published ones do not know what is preferred among equals. */
declare module "negotiator" {
  class Negotiator {
    constructor(request: { headers: Record<string, string | undefined> });
    /** @returns undefined when nothing of it is taken, not even `identity` */
    encoding<Offered extends string>(
      offered: readonly Offered[],
      options: { preferred: readonly Offered[] },
    ): Offered | undefined;
  }
  export = Negotiator;
}
