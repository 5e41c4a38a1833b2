import { expect, type Locator, type Page, test } from "@playwright/test";
import { type WindowKindName, windowKindNames, windowKinds } from "@/app/_windows/registry";
import { type WindowStateName, windowStateNames } from "@/app/_windows/states/state-names";
import { signIn } from "../api/sign-in";
import { complaintsOf } from "../dashboard/open-dashboard";
import { seriousProblems } from "../support/axe";
import { stack } from "../support/stack";

/** What the dot beside a window's title is called. */
type Dot = "Live" | "No recent reading" | "Offline: the last snapshot";

type Sign = {
  /** Everything that the states' own parts say, by their `data-ui-state`. */
  readonly says: readonly WindowStateName[];
  /** Where a window tells it by words of its own. */
  readonly text?: RegExp;
  readonly dot?: Dot;
};

const AGE = String.raw`\d+\s(s|min|h|d)`;
/** The line under a dashboard's title. */
const AS_OF: Sign = { says: [], text: new RegExp(`^as of .+, ${AGE} ago$`) };

/** What stands for a state in this kind of window, where it is not the state's part alone. */
const OWN_SIGNS: Partial<Record<WindowKindName, Partial<Record<WindowStateName, Sign>>>> = {
  player: {
    stale: { ...AS_OF, dot: "No recent reading" },
    offline: { ...AS_OF, dot: "Offline: the last snapshot" },
    "too-much": { says: [], text: /^First 3 of 14 open issues\./ },
  },
  inventory: {
    "too-much": { says: [], text: /The first 5\s000 of 5\s193 found are marked/ },
  },
  // The character is there, its radar is not.
  radar: { stale: { says: ["stale"], dot: "Live" } },
  combatPicker: {
    stale: { says: [], text: /, no recent reading$/ },
    offline: { says: [], text: /^all offline$/ },
  },
  chat: {
    "not-allowed": { says: [], text: /^Without tells: they are for officers and admins\./ },
    "too-much": { says: [], text: /^Of the newest 2\s000 lines of the guild$/ },
  },
  vitals: {
    stale: { says: [], text: new RegExp(`^stale ${AGE}$`) },
    offline: { says: [], text: new RegExp(`^offline ${AGE}$`) },
  },
  issues: {
    stale: { says: [], text: /^no reading$/ },
    "not-allowed": {
      says: [],
      text: /^To acknowledge or snooze takes an officer or admin; you are a viewer\.$/,
    },
  },
  // What it says of itself is all that it has to show.
  assistant: {
    live: { says: ["live"] },
    stale: { says: ["stale"], text: /^It says: The assistant is starting\.$/ },
    // Where nobody listens there is none.
    offline: { says: ["empty"], text: /^No assistant is set up on this server$/ },
    disconnected: { says: ["disconnected", "live"] },
  },
};

function signOf(kind: WindowKindName, state: WindowStateName): Sign {
  const own = OWN_SIGNS[kind]?.[state];
  if (own) return own;
  if (state === "live") return { says: [], dot: "Live" };
  const isOfCharacter = windowKinds[kind].character !== "never";
  if (state === "stale" && isOfCharacter) return { says: [state], dot: "No recent reading" };
  if (state === "offline" && isOfCharacter) return { says: [state], dot: "Offline: the last snapshot" };
  return { says: [state] };
}

/** What else a state takes, whatever the window is about. */
const MORE_SIGNS: Partial<Record<WindowStateName, (window: Locator, page: Page) => Promise<void>>> = {
  stale: async (window) => {
    await softly(window.locator('[data-dim="true"]').first()).toBeVisible();
    await softly(seenText(window, new RegExp(AGE))).toBeVisible();
  },
  offline: (window) => softly(seenText(window, new RegExp(String.raw`\d\d:\d\d|${AGE}`))).toBeVisible(),
  disconnected: async (window, page) => {
    await softly(page.getByText("Connection lost")).toBeVisible();
    await softly(seenText(window, /^Not live: as of .+ ago\.$/)).toBeVisible();
    await softly(window.getByRole("img", { name: "Live" })).toBeHidden();
  },
  error: async (window) => {
    await softly(window.getByRole("alert").first()).toBeVisible();
    await softly(window.getByRole("button", { name: /Try again/ }).first()).toBeVisible();
  },
};

const softly = expect.configure({ soft: true });

function seenText(window: Locator, text: RegExp): Locator {
  return window.getByText(text).filter({ visible: true }).first();
}

/** The states that those parts of the window tell which can be seen. */
async function told(window: Locator): Promise<string[]> {
  return window.evaluate((element) => {
    const parts = [...element.querySelectorAll<HTMLElement>("[data-ui-state]")];
    const seen = parts.filter((part) => part.getClientRects().length > 0);
    return [...new Set(seen.map((part) => part.dataset.uiState ?? ""))].sort();
  });
}

async function expectState(
  window: Locator,
  page: Page,
  kind: WindowKindName,
  state: WindowStateName,
): Promise<void> {
  const { says, text, dot } = signOf(kind, state);
  await softly.poll(() => told(window), { message: `what ${kind} tells` }).toEqual(says);
  if (text) await softly(seenText(window, text)).toBeVisible();
  if (dot) await softly(window.getByRole("img", { name: dot, exact: true })).toBeVisible();
  await MORE_SIGNS[state]?.(window, page);
}

/** Parts of a window that reach out of it sideways, where nobody can scroll to them. */
async function stickingOut(window: Locator): Promise<string[]> {
  return window.evaluate((element) => {
    const { right } = element.getBoundingClientRect();
    const isClipped = (part: Element | null): boolean => {
      if (!part || part === element) return false;
      return (
        /auto|scroll|hidden|clip/.test(getComputedStyle(part).overflowX) || isClipped(part.parentElement)
      );
    };
    return [...element.querySelectorAll("button, input, select, p, h2, h3, td")]
      .filter((part) => part.getBoundingClientRect().width > 0)
      .filter((part) => part.getBoundingClientRect().right > right + 1 && !isClipped(part.parentElement))
      .map((part) => part.outerHTML.slice(0, 200));
  });
}

for (const kind of windowKindNames) {
  test(`the ${windowKinds[kind].title} window shows each of the ten states, without anything serious for axe`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    await signIn(page.request, stack.account.username, stack.account.password);
    for (const state of windowStateNames) await lookAt(page, kind, state);
    expect(complaints).toEqual([]);
  });
}

async function lookAt(page: Page, kind: WindowKindName, state: WindowStateName): Promise<void> {
  await test.step(state, async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/stories/${kind}/${state}`);
    const window = page.getByRole("dialog").first();
    await expectState(window, page, kind, state);
    expect.soft(await seriousProblems(page, '[role="dialog"]')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(async () => (await window.boundingBox())?.width).toBeLessThanOrEqual(320);
    expect.soft(await stickingOut(window)).toEqual([]);
  });
}
