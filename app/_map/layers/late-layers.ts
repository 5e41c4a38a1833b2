/** What is not needed for the first picture, as one chunk: the heat is off at first, deaths and finds are fetched. */
export { HeatPicture } from "./heat-layer";
export { PinLayer } from "./pin-layer";
