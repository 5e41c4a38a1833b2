import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type Stack, startStack } from "../support/launched-stack";

const root = join(import.meta.dirname, "..", "..");
let stack: Stack;

test.beforeAll(async () => {
  stack = await startStack();
  await stack.ready();
});

test.afterAll(async () => {
  await stack.stop();
});

/** `npm run user -- …` without npm. */
function user(args: string[], stdin = ""): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const command = ["--import", "tsx", "scripts/user.ts", ...args];
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, DATA_DIR: stack.dataDir },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.once("close", (code) => resolve({ code, output: output.trim() }));
    child.stdin.end(stdin);
  });
}

test("accounts are added, listed, changed and closed from the shell", async () => {
  expect(await user(["add", "Larsson", "--role", "officer"], "a good password\n")).toEqual({
    code: 0,
    output: "Larsson may sign in as officer.",
  });
  expect((await user(["list"])).output).toMatch(/^admin\s+admin\s+since .*\nLarsson\s+officer\s+since \S+$/);
  expect((await user(["role", "larsson", "viewer"])).output).toBe("Larsson is viewer now.");
  expect((await user(["passwd", "Larsson"], "another password\n")).code).toBe(0);
  expect((await user(["disable", "Larsson"])).code).toBe(0);
  expect((await user(["list"])).output).toContain("disabled");
});

test("what cannot be done is said in a sentence, with an exit code", async () => {
  const refused: [args: string[], stdin: string, says: string][] = [
    [["add", "admin"], "a good password\n", "An account of that name exists."],
    [["add", "Someone"], "short\n", "password: at least 10 characters"],
    [["role", "Nobody", "admin"], "", "There is no account Nobody"],
    [["frobnicate"], "", "npm run user -- list"],
  ];
  for (const [args, stdin, says] of refused) {
    const { code, output } = await user(args, stdin);
    expect(output, args.join(" ")).toContain(says);
    expect(output, args.join(" ")).not.toContain("    at ");
    expect(code, args.join(" ")).not.toBe(0);
  }
});
