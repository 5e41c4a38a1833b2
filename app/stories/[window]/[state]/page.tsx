import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { requireStories } from "@/app/_server/require-stories";
import { parseTheme, THEME_COOKIE } from "@/app/_shell/theme";
import { isWindowKind } from "@/app/_windows/registry";
import { isWindowStateName } from "@/app/_windows/states/state-names";
import { StoryStage } from "../../StoryStage";

export const metadata: Metadata = { title: "Story" };

type Props = { params: Promise<{ window: string; state: string }> };

/** `/stories/combat/stale`: one window in one state. */
export default async function StoryPage({ params }: Props) {
  await requireStories();
  const { window, state } = await params;
  if (!isWindowKind(window) || !isWindowStateName(state)) notFound();
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  return <StoryStage kind={window} state={state} theme={theme} />;
}
