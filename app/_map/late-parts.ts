import { LateCode } from "@/app/_ui/late";

/** Needed only once somebody points at something. */
export const pickTipCode = new LateCode(() => import("./picks").then(({ PickTip }) => PickTip));
export const pickListCode = new LateCode(() => import("./picks").then(({ PickList }) => PickList));
export const followChipCode = new LateCode(() => import("./FollowChip").then(({ FollowChip }) => FollowChip));

/** Everything of the map that comes later, to be fetched ahead. */
export const lateParts = [
  pickTipCode,
  pickListCode,
  followChipCode,
  { preload: () => void import("./layers/late-layers").catch(() => undefined) },
];
