/** From here on a row is one line in columns, in pixels. */
export const WIDE_FROM = 680;

/** How a row is laid out; heights in pixels. */
export const SHAPES = {
  columns: { height: 32, phoneHeight: 48 },
  lines: { height: 68, phoneHeight: 84 },
} as const;
