// The process that owns PostgreSQL. The server cannot watch a pipe itself, so this one does: when the
// launcher is gone (stdin ends), it lets ws-server write out, then asks the server to stop when its last
// client leaves (smart shutdown, which lets nobody new in), and after a while insists (fast shutdown).
import { spawn } from "node:child_process";
import { z } from "zod";
import { stopLeftoverPostgres } from "./leftover-postgres";

/** After the launcher's death: ws-server usually has written out by the first, and must have by the second. */
const smartAfterMs = 2_000;
const fastAfterMs = 10_000;
/** A fast shutdown that takes longer than this is given up: the next start recovers. */
const fastPatienceMs = 20_000;

/** Handed over in the environment variable OVERLORD_POSTGRES. */
const orderSchema = z.object({
  folder: z.string(),
  command: z.array(z.string()).min(1),
  env: z.record(z.string(), z.string()),
  uid: z.number().optional(),
  gid: z.number().optional(),
});
export type GuardOrder = z.infer<typeof orderSchema>;

const order = orderSchema.parse(JSON.parse(process.env.OVERLORD_POSTGRES ?? "null"));
await stopLeftoverPostgres(order.folder);

const [command = "", ...args] = order.command;
const { uid, gid } = order;
const server = spawn(command, args, {
  env: { ...order.env, NODE_ENV: process.env.NODE_ENV },
  cwd: "/",
  stdio: ["ignore", "inherit", "inherit"],
  uid,
  gid,
});
let stopRequests = 0;
let stopping = false;

process.stdin.on("end", launcherDied).on("error", launcherDied).resume();
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, stopRequested);
server.on("error", (error) => {
  console.error(`PostgreSQL could not be started: ${error.message}`);
  process.exit(1);
});
server.on("exit", (code, signal) => {
  if (signal) console.error(`PostgreSQL was ended by ${signal}`);
  process.exit(stopping ? 0 : (code ?? 1));
});

function launcherDied(): void {
  stopping = true;
  setTimeout(() => server.kill("SIGTERM"), smartAfterMs);
  setTimeout(stopRequested, fastAfterMs);
}

/** The launcher stops its processes first, so nobody is connected any more; a second request means hurry. */
function stopRequested(): void {
  stopping = true;
  stopRequests += 1;
  server.kill(stopRequests === 1 ? "SIGINT" : "SIGQUIT");
  setTimeout(() => server.kill("SIGQUIT"), fastPatienceMs).unref();
}
