import { KindIcon } from "@/app/_items/ItemIcon";

/** Nobody has anything that could be worn: why, and the next step. */
export function NoInventories({ hasUnappraised }: { hasUnappraised: boolean }) {
  return (
    <section className="mx-auto grid max-w-120 justify-items-center gap-2 self-center p-6 text-center">
      <KindIcon kind="pack" size={32} className="text-ink-3" />
      <h3 className="text-15 font-semibold text-ink">
        {hasUnappraised ? "Nothing is appraised yet" : "No inventories yet"}
      </h3>
      <p className="text-12 text-ink-2">
        {hasUnappraised
          ? "What a suit is made of shows only once a plugin has appraised it. It does so by itself while its character is in the game."
          : "They arrive when a plugin reports what its character wears and carries, soon after it has logged in."}
      </p>
      <p className="text-12 text-ink-2">
        Officers can also{" "}
        <a href="/import" className="text-accent underline underline-offset-2">
          import files of Mag-Tools
        </a>
        .
      </p>
    </section>
  );
}
