import { EmptyState } from "@/app/_ui/StateMessage";

/** For whoever may look, but not write. */
export function NotAllowed({ role }: { role: string }) {
  return (
    <main className="rounded-window border border-weak bg-surface py-10">
      <EmptyState icon="info" title="Inventories are imported by officers and admins">
        You are signed in as {role}. Ask an officer to import your files, or an admin to make you one.
      </EmptyState>
    </main>
  );
}
