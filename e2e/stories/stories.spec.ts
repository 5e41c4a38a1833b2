import { expect, type Locator, type Page, test } from "@playwright/test";
import { type WindowKindName, windowKindNames, windowKinds } from "@/app/_windows/registry";
import { type WindowStateName, windowStateNames } from "@/app/_windows/states/state-names";
import { signIn } from "../api/sign-in";
import { complaintsOf } from "../dashboard/open-dashboard";
import { seriousProblems } from "../support/axe";
import { stack } from "../support/stack";

/** How a reader recognises each state, whatever the window is about. */
const SIGNS: Record<WindowStateName, (window: Locator, page: Page) => Promise<void>> = {
  loading: (window) => expect.soft(window.getByRole("status", { name: /^Loading/ }).first()).toBeVisible(),
  empty: (window) =>
    expect
      .soft(
        window
          .getByText(/\w+ \w+/)
          .filter({ visible: true })
          .first(),
      )
      .toBeVisible(),
  live: (window) => expect.soft(window.getByRole("img", { name: "Live" })).toBeVisible(),
  stale: async (window) => {
    await expect.soft(window.locator('[data-dim="true"]').first()).toBeVisible();
    await expect
      .soft(
        window
          .getByText(/\d+\s(s|min)\b/)
          .filter({ visible: true })
          .first(),
      )
      .toBeVisible();
  },
  offline: async (window) => {
    await expect
      .soft(
        window
          .getByText(/offline|left|not online|last seen|as of/i)
          .filter({ visible: true })
          .first(),
      )
      .toBeVisible();
    await expect
      .soft(
        window
          .getByText(/\d\d:\d\d|\d+\s(s|min|h|d)\b/)
          .filter({ visible: true })
          .first(),
      )
      .toBeVisible();
  },
  disconnected: async (window, page) => {
    await expect.soft(page.getByText("Connection lost")).toBeVisible();
    await expect
      .soft(
        window
          .getByText(/Not live/)
          .filter({ visible: true })
          .first(),
      )
      .toBeVisible();
    await expect.soft(window.getByRole("img", { name: "Live" })).toBeHidden();
  },
  partial: (window) =>
    expect
      .soft(
        window
          .getByText(/could not be (loaded|refreshed)/)
          .filter({ visible: true })
          .first(),
      )
      .toBeVisible(),
  error: async (window) => {
    await expect.soft(window.getByRole("alert").first()).toBeVisible();
    await expect.soft(window.getByRole("button", { name: /Try again/ }).first()).toBeVisible();
  },
  "not-allowed": (window) =>
    expect(
      window
        .getByText(/officers?|admins?|account|role/i)
        .filter({ visible: true })
        .first(),
    ).toBeVisible(),
  "too-much": (window) =>
    expect
      .soft(
        window
          .getByText(/(first|newest|oldest) [\d\s]+/i)
          .filter({ visible: true })
          .first(),
      )
      .toBeVisible(),
};

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
    await SIGNS[state](window, page);
    expect.soft(await seriousProblems(page, '[role="dialog"]')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(async () => (await window.boundingBox())?.width).toBeLessThanOrEqual(320);
    expect.soft(await stickingOut(window)).toEqual([]);
  });
}
