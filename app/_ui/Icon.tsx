/** Our own line icons on a 16 px grid, drawn with the text's color. */
const PATHS = {
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm3.3 7.8 3.2 3.2",
  close: "m4 4 8 8m0-8-8 8",
  menu: "M2.5 4.5h11m-11 3.5h11m-11 3.5h11",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  chat: "M2.5 3.5h11v7.5H7L4 13.5V11H2.5v-7.5Zm3 2.8h5m-5 2.2h3",
  character: "M8 2.5a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5ZM3 13.5c.4-2.6 2.4-4 5-4s4.6 1.4 5 4",
  characters:
    "M6 3a2.3 2.3 0 1 0 0 4.6A2.3 2.3 0 0 0 6 3Zm-4.3 10c.3-2.3 2-3.6 4.3-3.6s4 1.3 4.3 3.6M10.5 3.2a2.2 2.2 0 0 1 0 4.2m1.4 2.3c1.4.5 2.2 1.6 2.4 3.3",
  map: "m2.5 4 3.7-1.5 3.6 1.5 3.7-1.5V12l-3.7 1.5-3.6-1.5L2.5 13.5V4Zm3.7-1.5V12m3.6-8v9.5",
  target: "M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM8 1.5v3m0 7v3M1.5 8h3m7 0h3",
  follow: "M8 1.8 13 13.6l-5-2.4-5 2.4L8 1.8Z",
  collapse: "M3.5 8h9",
  expand: "m4 6 4 4 4-4",
  maximise: "M3 6V3h3m4 0h3v3m0 4v3h-3m-4 0H3v-3",
  restore: "M6 3v3H3m10 0h-3V3m0 10v-3h3M3 10h3v3",
  left: "m10 3.5-4.5 4.5 4.5 4.5",
  right: "m6 3.5 4.5 4.5-4.5 4.5",
  up: "m3.5 10 4.5-4.5 4.5 4.5",
  down: "m3.5 6 4.5 4.5 4.5-4.5",
  sort: "M4.5 3v10m0 0L2.5 11m2 2 2-2M11.5 13V3m0 0-2 2m2-2 2 2",
  alert: "M8 2.3 14.2 13H1.8L8 2.3Zm0 4.2v3m0 1.8v.01",
  info: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm0 5v3.2M8 5.2v.01",
  check: "m3 8.5 3.2 3.2L13 4.8",
  copy: "M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8v-8Z",
  refresh: "M13 8a5 5 0 1 1-1.5-3.6M13 2.5v3h-3",
  keyboard: "M1.8 4h12.4v8H1.8V4Zm2.4 2.6h.01m2.5 0h.01m2.5 0h.01m2.5 0h.01M5 9.5h6",
  signout: "M9.5 5V2.5h-7v11h7V11M6 8h8m0 0-2.2-2.2M14 8l-2.2 2.2",
  sun: "M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8 1.5v1.4m0 10.2v1.4M1.5 8h1.4m10.2 0h1.4M3.4 3.4l1 1m7.2 7.2 1 1m0-9.2-1 1m-7.2 7.2-1 1",
  moon: "M12.8 9.6A5.3 5.3 0 0 1 6.4 3.2a5.3 5.3 0 1 0 6.4 6.4Z",
  skull:
    "M8 2.2a5 5 0 0 0-5 5c0 1.9 1 3 2.2 3.8v2h5.6v-2C12 10.2 13 9.1 13 7.2a5 5 0 0 0-5-5Zm-2 5.3v.01m4-.01v.01M7 13v-1.5m2 1.5v-1.5",
  star: "m8 2 1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5L8 2Z",
  plug: "M5.5 2v3.5m5-3.5v3.5M4 5.5h8v2.5a4 4 0 0 1-8 0V5.5ZM8 12v2.5",
  pack: "M4 6.5a4 4 0 0 1 8 0v6a1.2 1.2 0 0 1-1.2 1.2H5.2A1.2 1.2 0 0 1 4 12.5v-6ZM6.3 2.3h3.4M4 8.8h8m-5.2 0v1.9h2.4V8.8",
  grid: "M2.5 2.5h4.3v4.3H2.5V2.5Zm6.7 0h4.3v4.3H9.2V2.5ZM2.5 9.2h4.3v4.3H2.5V9.2Zm6.7 0h4.3v4.3H9.2V9.2Z",
  list: "M5.5 4h8m-8 4h8m-8 4h8M2.5 4h.01M2.5 8h.01m-.01 4h.01",
  compare: "M2.5 3h4.2v10H2.5V3Zm6.8 0h4.2v10H9.3V3Z",
  upload: "M8 10.5V2.8m0 0L5 5.8m3-3 3 3M2.8 9.8v3.4h10.4V9.8",
  download: "M8 2.8v7.7m0 0L5 7.5m3 3 3-3M2.8 9.8v3.4h10.4V9.8",
  plus: "M8 3.5v9M3.5 8h9",
  minus: "M3.5 8h9",
  lock: "M4.5 7.5h7v6h-7v-6ZM6 7.5V5a2 2 0 0 1 4 0v2.5",
  ban: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM4.2 4.2l7.6 7.6",
  stop: "M4 4h8v8H4V4Z",
  link: "m6.5 9.5 3-3M7 4.8l1.4-1.4a2.9 2.9 0 0 1 4.1 4.1L11.2 9M9 11.2l-1.4 1.4a2.9 2.9 0 0 1-4.1-4.1L4.8 7",
  armor: "M5 2.5 2.5 4.5l1 3 1.2.4v5.6h6.6V7.9l1.2-.4 1-3-2.5-2-1.2.9a2.7 2.7 0 0 1-3.6 0L5 2.5Z",
  gauge: "M2.5 11.5a5.5 5.5 0 1 1 11 0M8 11.5l2.6-3.7M5 13.5h6",
  radar:
    "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm0 3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM8 8l3.9-3.9M8 8h.01",
  combat:
    "m3 3 7.2 7.2M3 3v2.2l6.2 6.2M3 3h2.2l6.2 6.2M8.6 12.2l3.6-3.6m-.9 2.7 2.2 2.2M13 3 9.6 6.4M13 3v2.2l-2 2M13 3h-2.2L8.6 5.2M5 9.8l-1.6 1.6m0-2.2 3.4 3.4m-2.3-.9-2 2",
  quest: "M4 2.5h8v11l-4-2.6-4 2.6v-11Zm2 3h4m-4 2.4h4",
  chart: "M2.5 2.5v11h11M5 10.5l2.6-3.3 2 1.8L13 4.5",
  heart: "M8 13.2 3.2 8.4a3 3 0 0 1 4.3-4.3L8 4.6l.5-.5a3 3 0 0 1 4.3 4.3L8 13.2Z",
  assistant: "M3 4.8h10v7H3v-7Zm5-2.6v2.6M5.8 7.6v.9m4.4-.9v.9M1.5 7v2.6m13-2.6v2.6",
  clock: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 5v3.2l2.2 1.5",
  bell: "M4.2 11V7.2a3.8 3.8 0 0 1 7.6 0V11l1.2 1.2H3L4.2 11Zm2.6 2.8h2.4",
  taper: "M6 7.5h4v6H6v-6Zm2-5.3c1.5 1.4 1.5 2.9 0 3.3-1.5-.4-1.5-1.9 0-3.3Zm0 3.3v2",
  reset: "M3 8a5 5 0 1 0 1.5-3.6M3 2.5v3h3",
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: whatever carries it has a name in words. */
export function Icon({
  name,
  size = 16,
  className = "",
}: {
  name: IconName;
  size?: number;
  className?: string;
}) {
  return (
    <svg
      aria-hidden="true"
      className={`shrink-0 ${className}`}
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth={name === "more" ? 2 : 1.4}
      viewBox="0 0 16 16"
      width={size}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
