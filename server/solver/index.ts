export { DEFAULT_LIMITS, DEFAULT_WEIGHTS } from "./defaults";
export { scoreSuit } from "./score-suit";
export { type DoneEvent, type SearchEnvironment, type SearchEvent, searchSuits } from "./search-suits";
export type { SearchInput } from "./settings";

export { type RequestProblem, readWithoutItems, validateRequest } from "./validate-request";
