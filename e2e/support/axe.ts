import type { Page } from "@playwright/test";
import axe from "axe-core";
import { z } from "zod";

const found = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullable(),
      help: z.string(),
      nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
    }),
  ),
});

/**
 * What `axe.run` is asked: the rules of WCAG 2.2 A and AA, and its own best practices. The one left out is experimental
 * there: it takes all text of a row for its label, where ours is the name that the spoken one begins with.
 */
const options = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "label-content-name-mismatch": { enabled: false } },
};

/**
 * What axe finds serious or critical in the page, or in the part that a selector names; each with the element at fault.
 * It is run by the debugger, so the page's content security policy stands.
 */
export async function seriousProblems(page: Page, selector = "html"): Promise<string[]> {
  await page.evaluate(axe.source);
  const call = `axe.run(${JSON.stringify(selector)}, ${JSON.stringify(options)})`;
  const { violations } = found.parse(await page.evaluate(call));
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ html, failureSummary = "" }) => `${id}: ${help}\n  ${html.slice(0, 300)}\n  ${failureSummary}`,
      ),
    );
}
