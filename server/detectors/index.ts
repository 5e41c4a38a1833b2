/** Pure state machines over events: what happened that somebody should hear of. */
export * from "./alert";
export * from "./death";
export * from "./idle";
export * from "./pack-contents";
export * from "./packs";
export * from "./supplies";
