import { expect, test } from "@playwright/test";
import { eventually } from "../support/eventually";
import { type Stack, startStack } from "../support/launched-stack";
import { processesOf } from "../support/processes";

/** Processes get 10 s to write out, the database then stops fast. */
const orphanTimeoutMs = 30_000;

test.describe("sudden death", () => {
  let stack: Stack;

  test.beforeEach(async () => {
    stack = await startStack();
    await stack.ready();
  });

  test.afterEach(async () => {
    await stack.stop();
  });

  test("a killed launcher leaves no orphan, and the next start takes over at once", async () => {
    stack.launcher.kill("SIGKILL");
    await stack.ended();
    const next = await startStack({ dataDir: stack.dataDir, ports: stack.ports });
    await next.ready();
    next.launcher.kill("SIGKILL");
    await next.ended();
    await eventually("no process is left", orphanTimeoutMs, () => processesOf(stack.dataDir).length === 0);
  });

  test("launcher and database guard killed together leave no orphan either", async () => {
    const guard = processesOf(stack.dataDir).find(({ command }) => command.includes("postgres-guard"));
    expect(guard).toBeDefined();
    stack.launcher.kill("SIGKILL");
    killIfThere(guard?.pid ?? 0);
    await eventually("no process is left", orphanTimeoutMs, () => processesOf(stack.dataDir).length === 0);
  });

  test("after kill -9 of everything the next start recovers", async () => {
    for (const { pid } of processesOf(stack.dataDir)) killIfThere(pid);
    await stack.ended();
    const next = await startStack({ dataDir: stack.dataDir, ports: stack.ports });
    await next.ready();
    expect((await fetch(`${next.url}/readyz`)).status).toBe(200);
    await next.stop();
  });

  test("a killed process comes back, the reason is shown, and the others stay", async () => {
    const before = processesOf(stack.dataDir);
    const killed = before.find(({ command }) => command.includes("dist/ws-server.mjs"));
    expect(killed).toBeDefined();
    killIfThere(killed?.pid ?? 0);
    await eventually("the launcher tells", 10_000, () =>
      stack.output().includes("ws-server was ended by SIGKILL"),
    );
    const readyAgain = () =>
      fetch(`http://127.0.0.1:${stack.ports.ws}/readyz`).then(
        (response) => response.ok,
        () => false,
      );
    await eventually("ws-server is ready again", 20_000, readyAgain);
    const after = new Set(processesOf(stack.dataDir).map((process) => process.pid));
    for (const { pid } of before) expect(after.has(pid)).toBe(pid !== killed?.pid);
  });

  test("a killed database server comes back under the same address", async () => {
    const postmaster = processesOf(stack.dataDir).find(({ command }) => command.includes("bin/postgres -D"));
    expect(postmaster).toBeDefined();
    killIfThere(postmaster?.pid ?? 0);
    await eventually("the launcher tells", 10_000, () => stack.output().includes("! postgres"));
    const ready = () =>
      fetch(`${stack.url}/readyz`).then(
        (response) => response.ok,
        () => false,
      );
    await eventually("everything is ready again", 30_000, ready);
  });
});

function killIfThere(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    // Killing one may end another before its turn.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
