/** The command line cannot be understood; the message says how it is meant. */
export class UsageError extends Error {}
