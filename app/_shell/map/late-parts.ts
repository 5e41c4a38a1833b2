import { lateParts } from "@/app/_map/late-parts";
import { LateCode } from "@/app/_ui/late";

export const layersPanelCode = new LateCode(() =>
  import("./LayersPanel").then(({ LayersPanel }) => LayersPanel),
);
export const mapTableCode = new LateCode(() => import("./table/MapTable").then(({ MapTable }) => MapTable));
export const dungeonInsetCode = new LateCode(() =>
  import("./dungeon/DungeonInset").then(({ DungeonInset }) => DungeonInset),
);

export const mapParts = [...lateParts, layersPanelCode, mapTableCode, dungeonInsetCode];
