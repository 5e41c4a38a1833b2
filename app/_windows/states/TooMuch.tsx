import { formatCount } from "@/app/_ui/format";

type Props = {
  shown: number;
  of: number;
  /** What is counted, in the plural. */
  what: string;
  /** How to see the rest, a sentence. */
  how: string;
};

/** Not everything is shown, and how to get at the rest. Nothing when everything is. */
export function TooMuch({ shown, of, what, how }: Props) {
  if (shown >= of) return null;
  return (
    <p role="status" data-ui-state="too-much" className="border-b border-weak px-2.5 py-1 text-12 text-ink-2">
      First {formatCount(shown)} of {formatCount(of)} {what}. {how}
    </p>
  );
}
