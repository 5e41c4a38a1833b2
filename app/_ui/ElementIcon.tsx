import type { Element } from "@/server/figures/combat-tree";

type ElementLook = { readonly color: string; readonly d: string };

/** Our own drawings of the kinds of damage, on a 16 px grid. No two have the same outline: color never speaks alone. */
const LOOKS: Readonly<Record<Element, ElementLook>> = {
  slash: { color: "text-slash", d: "M2.5 13.5C9 12 13 8 13.5 2.5 9 4.5 5 8.5 2.5 13.5Z" },
  pierce: { color: "text-pierce", d: "M8 1.5 10 8v5.5L8 15l-2-1.5V8l2-6.5ZM3.5 9.5h9" },
  bludgeon: {
    color: "text-bludgeon",
    d: "M10.2 2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6ZM7.4 8.6 2.5 13.5",
  },
  fire: {
    color: "text-fire",
    d: "M8 1.5c.4 2.8 4 4.2 4 8a4 4 0 0 1-8 0c0-1.7.9-2.8 1.8-3.7.1 1.2.5 1.8 1.1 2C6.7 5.6 6.9 3.4 8 1.5Z",
  },
  cold: {
    color: "text-cold",
    d: "M8 1.5v13M2.4 4.8l11.2 6.4M13.6 4.8 2.4 11.2M6.3 2.7 8 4.3l1.7-1.6M6.3 13.3 8 11.7l1.7 1.6",
  },
  acid: {
    color: "text-acid",
    d: "M8 1.5c2.4 3.3 4.2 5.4 4.2 8a4.2 4.2 0 0 1-8.4 0c0-2.6 1.8-4.7 4.2-8ZM6 9.8a2 2 0 0 0 2 2",
  },
  electric: {
    color: "text-electric",
    d: "M9.5 1.5 3.5 9h3.8l-1 5.5L12.5 7H8.7l.8-5.5Z",
  },
  nether: { color: "text-nether", d: "M10.6 2.3a6.2 6.2 0 1 0 3 8.6A5.2 5.2 0 0 1 10.6 2.3Z" },
  typeless: { color: "text-typeless", d: "M8 2l6 6-6 6-6-6 6-6Z" },
  unknown: {
    color: "text-ink-3",
    d: "M5.8 5.8a2.3 2.3 0 1 1 3.4 2c-.8.5-1.2 1-1.2 1.8m0 2.4v.01",
  },
};

export const elementNames: Readonly<Record<Element, string>> = {
  slash: "Slash",
  pierce: "Pierce",
  bludgeon: "Bludgeon",
  fire: "Fire",
  cold: "Cold",
  acid: "Acid",
  electric: "Electric",
  nether: "Nether",
  typeless: "Typeless",
  unknown: "Unknown",
};

/** A kind of damage by its shape and color; its name stands beside it. */
export function ElementIcon({ element, size = 14 }: { element: Element; size?: number }) {
  const { color, d } = LOOKS[element];
  const isFilled = element !== "cold" && element !== "unknown";
  return (
    <svg
      aria-hidden="true"
      data-fill
      className={`shrink-0 ${color}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={d} fill={isFilled ? "currentColor" : "none"} fillOpacity="0.3" />
    </svg>
  );
}

/** The color of a kind of damage as the fill of a bar. */
export const elementFills: Readonly<Record<Element, string>> = {
  slash: "bg-slash",
  pierce: "bg-pierce",
  bludgeon: "bg-bludgeon",
  fire: "bg-fire",
  cold: "bg-cold",
  acid: "bg-acid",
  electric: "bg-electric",
  nether: "bg-nether",
  typeless: "bg-typeless",
  unknown: "bg-strong",
};
