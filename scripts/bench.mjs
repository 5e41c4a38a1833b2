// npm run bench [-- name…] [--json file]: builds what is missing, then measures (bench/README.md).
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { measure } from "./setup/measure.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
process.exit(await measure(root, join("bench", "main.ts")));
