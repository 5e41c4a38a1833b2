import styles from "./WorldMap.module.css";

/** The signs of the map. The drawings repeat `layers/marker-sprites.ts` in SVG. */
export function Legend() {
  return (
    <section className={styles.legend} aria-label="Legend">
      <h3>Legend</h3>
      <ul>
        <li>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="11" r="5" fill="currentColor" />
            <path d="M10 1l3.4 5H6.6z" fill="currentColor" />
          </svg>
          Moving, with heading
        </li>
        <li>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="4" fill="none" stroke="currentColor" strokeWidth="2.2" />
          </svg>
          Idle
        </li>
        <li>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.2" />
            <path className={styles.dead} d="M5.5 5.5l9 9m0-9l-9 9" />
          </svg>
          Dead
        </li>
        <li>
          <svg viewBox="0 0 20 20" aria-hidden="true" opacity="0.6">
            <circle
              cx="10"
              cy="10"
              r="4"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.8"
              strokeDasharray="2.6 2.6"
            />
          </svg>
          No news for 6 s
        </li>
        <li>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle
              cx="10"
              cy="10"
              r="8"
              fill="none"
              stroke="currentColor"
              strokeWidth="3"
              strokeDasharray="12 4.75"
            />
            <text x="10" y="13.5" textAnchor="middle" fontSize="9" fill="currentColor">
              3
            </text>
          </svg>
          Several in one spot
        </li>
        <li>
          <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.portal}>
            <circle cx="10" cy="10" r="5.5" />
            <path d="M12.4 10a2.4 2.4 0 1 1-2.4-2.4" />
          </svg>
          Portal
        </li>
      </ul>
    </section>
  );
}
