export { deriveItem } from "./derive-item";
export type { DerivedItem, RawData } from "./derived-item";
export { objectIdOf } from "./read-properties";
export {
  type Columns,
  PLACE_KEYS,
  readSightings,
  type Sighting,
  type Sightings,
  type SkippedItems,
  slotBits,
  slotsOfBits,
} from "./sighting";
export { type SuitItemFacts, suitItemOf } from "./suit-item";
export { type KindBits, suitKindOf, suitKinds, wearSlotOf } from "./suit-kinds";
