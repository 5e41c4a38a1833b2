import "./login.css";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { returnPath } from "@/app/_server/auth/return-path";
import { currentActor, formToken } from "@/app/_server/request";
import { webRuntime } from "@/app/_server/runtime";
import { Backdrop } from "./backdrop/Backdrop";
import { Mark } from "./Mark";
import { explainReason, parseProblem } from "./problem";
import { SignInForm } from "./SignInForm";

export const metadata: Metadata = {
  title: "Sign in",
  // A form sent without scripts carries its origin only under this policy, and the origin is what proves it ours.
  referrer: "same-origin",
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Sign-in: `?next=` where to go, `?error=&retry=` what went wrong, `?reason=` why somebody is here again. */
export default async function LoginPage({ searchParams }: Props) {
  const query = await searchParams;
  const read = (name: string) => (typeof query[name] === "string" ? query[name] : null);
  const next = returnPath(read("next"));
  if (await isSignedIn()) redirect(next);
  const retry = Number(read("retry"));
  const { serverName, buildVersion } = webRuntime().config;
  return (
    <div className="relative isolate flex min-h-dvh flex-col overflow-hidden wide:flex-row">
      <div className="login-world absolute inset-0 -z-10 wide:left-1/4">
        <Backdrop />
      </div>
      <main className="flex w-full flex-1 flex-col justify-center px-6 py-10 wide:max-w-120 wide:px-14">
        <div className="mx-auto grid w-full max-w-92 gap-7 rounded-window border border-weak bg-surface/92 p-6 shadow-floating wide:mx-0 wide:border-transparent wide:bg-transparent wide:p-0 wide:shadow-none">
          <header className="flex items-center gap-3.5">
            <Mark size={44} />
            <div>
              <h1 className="text-18 leading-tight font-semibold tracking-tight text-ink">
                Mosswart Overlord
              </h1>
              <p className="text-12 text-ink-2">Live map of Dereth · {serverName}</p>
            </div>
          </header>
          <SignInForm
            token={await formToken()}
            next={next}
            problem={parseProblem(read("error"))}
            retryAfterS={Number.isInteger(retry) && retry > 0 ? retry : null}
            reason={explainReason(read("reason"))}
          />
          <footer className="flex flex-wrap justify-between gap-x-4 gap-y-1 border-t border-weak pt-4 text-11 text-ink-3">
            <span>No account? Ask an officer.</span>
            <span className="font-mono whitespace-nowrap">{buildVersion}</span>
          </footer>
        </div>
      </main>
    </div>
  );
}

/** With the database away nobody can be known; the form will say so. */
async function isSignedIn(): Promise<boolean> {
  try {
    return (await currentActor())?.kind === "user";
  } catch {
    return false;
  }
}
