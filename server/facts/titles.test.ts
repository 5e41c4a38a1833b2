import { expect, test } from "vitest";
import { titleName } from "./titles";

test.each([
  [1, "Adventurer"],
  [165, "$imiu$"],
  [472, "Seeker of Asheron"],
  [894, "Last Man Standing"],
  [161, null],
  [0, null],
  [-1, null],
  [100_000, null],
])("title %i is %s", (id, name) => {
  expect(titleName(id)).toBe(name);
});
