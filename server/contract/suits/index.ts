export * from "./names";
export * from "./search-events";
export * from "./search-request";
export * from "./slots";
export * from "./suit";
export * from "./suit-item";
