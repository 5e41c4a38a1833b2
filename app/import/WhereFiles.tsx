import type { ReactNode } from "react";

/** Where Mag-Tools keeps its files, for whoever never looked. */
export function WhereFiles({ serverName }: { serverName: string }) {
  return (
    <section aria-labelledby="where-files" className="grid gap-2 text-12 text-ink-2">
      <h2 id="where-files" className="text-13 font-semibold text-ink">
        Where the files are
      </h2>
      <ul className="grid max-w-160 list-disc gap-1.5 pl-4">
        <li>
          Mag-Tools writes one for each character that logs in or out while its Inventory Logger is on, into
          your Documents folder: <Path>Decal Plugins\Mag-Tools\{serverName}\Larsson.Inventory.json</Path>
        </li>
        <li>
          Its name tells whose it is. Check it before you import: letter case and a leading <Path>+</Path>{" "}
          count.
        </li>
        <li>
          A file counts as of when it was written, so keep its date when you copy it: what was told later is
          not overwritten by it.
        </li>
        <li>
          A file is JSON: a list of items, or an object with such a list in <Path>items</Path>. Files that end
          in <Path>.xml</Path> cannot be read.
        </li>
        <li>
          For a whole folder there is a command on the server too:{" "}
          <Path>npm run import -- --inventory &lt;folder&gt;</Path>
        </li>
      </ul>
    </section>
  );
}

function Path({ children }: { children: ReactNode }) {
  return (
    <code className="rounded-control bg-inset px-1 font-mono text-11 break-all text-ink">{children}</code>
  );
}
