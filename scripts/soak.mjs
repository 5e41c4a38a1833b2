// npm run soak [-- name…]: the guarantees that take too long for `npm test` (bench/soak/main.ts).
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { measure } from "./setup/measure.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
process.exit(await measure(root, join("bench", "soak", "main.ts")));
