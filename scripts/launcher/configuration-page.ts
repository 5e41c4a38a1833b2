import { variables } from "./environment";
import type { Variable } from "./variable-kinds";

/** The text of docs/configuration.md, written from the table that the launcher checks the environment with. */
export function configurationPage(): string {
  const rows = Object.entries(variables).map(([name, variable]) => row(name, variable));
  return [introduction, "| variable | default | must be | meaning |\n|---|---|---|---|", ...rows].join("\n");
}

function row(name: string, variable: Variable): string {
  const cells = [`\`${name}\``, variable.standard ?? "", variable.wants, variable.about];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

const introduction = `<!-- Generated from scripts/launcher/environment.ts by \`npm run generate\`. Do not edit. -->

# Configuration

Everything is set by environment variables, or in a file \`.env\` beside \`package.json\`; the real environment
wins. Nothing has to be set: a first \`npm start\` generates its secrets and keeps them in \`DATA_DIR\`, in a file
only its owner can read. What is set wrongly is named at the start, all of it at once, and nothing starts.

\`npm run demo\` reads no \`.env\`, listens on loopback only and keeps its data in a folder of its own. What may stand
in the environment all the same it ignores, and says so: \`DATABASE_URL\`, the assistant's databases, and everything of
Discord that leads off this machine. So it can never touch the real database or channels; \`DEMO_DATABASE_URL\` is there
to try it on a database of its own. Nor does it ask TreeStats or the game server for anything.

A secret that is too short or a well-known default (\`changeme\`) is refused. Behind a reverse proxy set
\`PUBLIC_URL\`, and \`TRUST_PROXY\` to the proxy's address.
`;
