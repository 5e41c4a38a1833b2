/** What is under the pointer, as one chunk: to be read, or to choose from. */
export { PickList } from "./PickList";
export { PickTip } from "./PickTip";
