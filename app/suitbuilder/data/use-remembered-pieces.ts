import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLive } from "@/app/_live/use-live";
import { useTRPC } from "@/app/_trpc/client";
import { useDraftPart, useSuitPage } from "../suit-page";
import { formsOfItem } from "./forms-of-item";

/** Asked for at once at most, as the server takes them. */
const ASKED_MAX = 100;

/** Locked and excluded items that came without their names, in a link, are asked for: they are called by number until then. */
export function useRememberedPieces(): void {
  const { items } = useSuitPage();
  const trpc = useTRPC();
  const [locked] = useDraftPart("locked");
  const [excluded] = useDraftPart("excluded");
  const ids = [...locked.map(({ item }) => item), ...excluded];
  const nameless = useLive(items, () => ids.filter((id) => items.get(id) === null).join(" "));
  const asked = nameless.split(" ").filter((id) => id !== "");
  const { data } = useQuery({
    ...trpc.suits.find.queryOptions({ ids: asked.slice(0, ASKED_MAX) }),
    enabled: asked.length > 0,
  });
  useEffect(() => {
    for (const item of data?.items ?? [])
      items.remember(item.id, { name: item.name, character: item.character, forms: formsOfItem(item) });
  }, [data, items]);
}
