/** How the builder's selects and fields look; like the controls of `app/_ui`. */
export const FIELD =
  "h-7 min-w-0 rounded-control border border-strong bg-inset px-1.5 text-12 text-ink placeholder:text-ink-3 aria-invalid:border-danger max-wide:h-11 max-wide:text-15";
