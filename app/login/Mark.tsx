/** Our sign: somebody on the map, looking ahead. The same drawing is the icon of the tab (`app/icon.svg`). */
export function Mark({ size }: { size: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" width={size} height={size}>
      <rect
        x="0.75"
        y="0.75"
        width="30.5"
        height="30.5"
        rx="7.25"
        fill="#16221d"
        stroke="#2a3832"
        strokeWidth="1.5"
      />
      <path
        d="M25.2 19.5a10 10 0 1 1-4.1-12.1"
        fill="none"
        stroke="#4fd1c5"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <path d="M23.4 5.6 19 19.9l-3.6-3.3-4.8-1z" fill="#e6eeea" />
    </svg>
  );
}
