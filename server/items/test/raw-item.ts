/** An item as plugins list it; what is not said is not in it. */
interface Listed {
  name?: string;
  objectClass: number;
  ints?: Readonly<Record<number, unknown>>;
  doubles?: Readonly<Record<number, unknown>>;
  spells?: readonly unknown[];
  active?: readonly unknown[];
  isAppraised?: boolean;
}

export function rawItem({
  name,
  objectClass,
  ints = {},
  doubles = {},
  spells = [],
  active = [],
  isAppraised = true,
}: Listed): Record<string, unknown> {
  return {
    Id: -2_147_012_345,
    ObjectClass: objectClass,
    HasIdData: isAppraised,
    LastIdTime: isAppraised ? 51_234 : 0,
    IntValues: ints,
    DoubleValues: doubles,
    StringValues: name === undefined ? {} : { 1: name },
    BoolValues: {},
    Spells: spells,
    ActiveSpells: active,
  };
}
