/** Measures of the signs of deaths and finds, CSS pixels; apart from what draws them, which comes later. */

export const SIGN_HEIGHT = 20;
/** Below the sign, down to the place it stands for: whoever stands there now is not hidden by it. */
export const STEM_HEIGHT = 5;
/** From the place up to the middle of its sign. */
export const PIN_RISE = STEM_HEIGHT + SIGN_HEIGHT / 2;
