/** Outlines of the signs of deaths and finds on a grid of 16, for the canvas and for the page. */

/** The holes are its eyes: to be filled by the even-odd rule. */
export const SKULL =
  "M8 1.8a5.6 5.6 0 0 0-5.6 5.6c0 2 .9 3.4 2.4 4.3v2.5h6.4v-2.5c1.5-.9 2.4-2.3 2.4-4.3A5.6 5.6 0 0 0 8 1.8ZM5.9 6.3a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Zm4.2 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z";
export const STAR = "m8 1.4 2 4.3 4.7.6-3.4 3.2.8 4.7L8 12l-4.1 2.2.8-4.7L1.3 6.3 6 5.7 8 1.4Z";
