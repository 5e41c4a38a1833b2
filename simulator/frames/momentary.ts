/** Old positions are of no use to anybody: a plugin without a connection lets these frames go. */
export function isMomentary(type: string): boolean {
  return MOMENTARY.test(type);
}

const MOMENTARY =
  /^(telemetry|vitals|spawn|nearby_objects|share_(vital|position|cast_attempt|cast_success))$/;
