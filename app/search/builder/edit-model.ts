import {
  type BuilderCondition,
  type BuilderError,
  type BuilderMatch,
  type BuilderModel,
  emptyCondition,
} from "@/server/search/builder";
import type { Filter } from "@/server/search/filter";
import { filterNamed } from "@/server/search/registry";

/** The builder's model while it is edited: conditions and groups keep an id wherever they are moved to. */
export interface EditModel {
  match: BuilderMatch;
  items: readonly EditItem[];
  /** Never used yet. */
  nextId: number;
}

export type EditItem = EditCondition | EditGroup;
export type EditCondition = BuilderCondition & { id: number };
export interface EditGroup {
  kind: "group";
  id: number;
  match: BuilderMatch;
  conditions: readonly EditCondition[];
}

export function toEdit({ match, items }: BuilderModel): EditModel {
  let nextId = 1;
  const withId = <Item>(item: Item) => ({ ...item, id: nextId++ });
  const edited = items.map(
    (item): EditItem =>
      item.kind === "condition" ? withId(item) : withId({ ...item, conditions: item.conditions.map(withId) }),
  );
  return { match, items: edited, nextId };
}

/** Groups without conditions mean nothing and stay, so that something can be put into them. */
export function fromEdit({ match, items }: EditModel): BuilderModel {
  return { match, items };
}

/** Another one to be filled in, at the end of the whole or of a group. */
export function addCondition(model: EditModel, filter: Filter, groupId: number | null): EditModel {
  const condition = { ...emptyCondition(filter), id: model.nextId };
  const items =
    groupId === null
      ? [...model.items, condition]
      : mapGroups(model.items, groupId, (conditions) => [...conditions, condition]);
  return { ...model, items, nextId: model.nextId + 1 };
}

/** A group that asks for the other of all and any than the whole does, with one condition to be filled in. */
export function addGroup(model: EditModel, filter: Filter): EditModel {
  const group: EditGroup = {
    kind: "group",
    id: model.nextId,
    match: model.match === "all" ? "any" : "all",
    conditions: [],
  };
  const items = [...model.items, group];
  return addCondition({ ...model, items, nextId: model.nextId + 1 }, filter, group.id);
}

export function setMatch(model: EditModel, groupId: number | null, match: BuilderMatch): EditModel {
  if (groupId === null) return { ...model, match };
  const items = model.items.map((item) =>
    item.kind === "group" && item.id === groupId ? { ...item, match } : item,
  );
  return { ...model, items };
}

export function changeCondition(model: EditModel, id: number, change: Partial<BuilderCondition>): EditModel {
  const changed = (condition: EditCondition) =>
    condition.id === id ? { ...condition, ...change } : condition;
  const items = model.items.map((item) =>
    item.kind === "condition" ? changed(item) : { ...item, conditions: item.conditions.map(changed) },
  );
  return { ...model, items };
}

/** Another filter: what compares with the same kind of value keeps it. */
export function withFilter(condition: BuilderCondition, filter: Filter): Partial<BuilderCondition> {
  const before = filterNamed(condition.filter);
  const { comparison, value, second } = emptyCondition(filter);
  const keeps =
    before?.valueKind === filter.valueKind &&
    filter.valueKind !== "listed" &&
    filter.comparisons.some(({ sign }) => sign === condition.comparison);
  return keeps ? { filter: filter.name } : { filter: filter.name, comparison, value, second };
}

/** Without a condition, or a group and all that is in it. */
export function removeItem(model: EditModel, id: number): EditModel {
  const items = model.items
    .filter((item) => item.id !== id)
    .map((item) =>
      item.kind === "condition"
        ? item
        : { ...item, conditions: item.conditions.filter((condition) => condition.id !== id) },
    );
  return { ...model, items };
}

/** One line up or down, as they are read: into a group, through it, and out again. The same at the ends. */
export function moveItem(model: EditModel, id: number, by: 1 | -1): EditModel {
  const at = model.items.findIndex((item) => item.id === id);
  const items = at < 0 ? movedWithin(model.items, id, by) : movedAmong(model.items, at, by);
  return { ...model, items };
}

function movedAmong(items: readonly EditItem[], at: number, by: 1 | -1): readonly EditItem[] {
  const item = items[at];
  const beside = items[at + by];
  if (item === undefined || beside === undefined) return items;
  if (item.kind === "condition" && beside.kind === "group") {
    const conditions = by === 1 ? [item, ...beside.conditions] : [...beside.conditions, item];
    return items.flatMap((other) => {
      if (other === item) return [];
      return other === beside ? [{ ...beside, conditions }] : [other];
    });
  }
  return swapped(items, at, at + by);
}

function movedWithin(items: readonly EditItem[], id: number, by: 1 | -1): readonly EditItem[] {
  return items.flatMap((item): readonly EditItem[] => {
    if (item.kind === "condition") return [item];
    const at = item.conditions.findIndex((condition) => condition.id === id);
    const moved = item.conditions[at];
    if (moved === undefined) return [item];
    if (item.conditions[at + by] !== undefined)
      return [{ ...item, conditions: swapped(item.conditions, at, at + by) }];
    const left = { ...item, conditions: item.conditions.filter((condition) => condition !== moved) };
    return by === 1 ? [left, moved] : [moved, left];
  });
}

function swapped<Item>(items: readonly Item[], one: number, other: number): readonly Item[] {
  const at = (index: number) => (index === one ? other : index === other ? one : index);
  return items.flatMap((_, index) => items.slice(at(index), at(index) + 1));
}

/** What is wrong, by the id of the condition; of the whole under 0. */
export function errorsById(
  { items }: EditModel,
  errors: readonly BuilderError[],
): ReadonlyMap<number, string> {
  return new Map(
    errors.map(({ path: [at, within], message }) => {
      const item = at === undefined ? undefined : items[at];
      const inGroup = item?.kind === "group" && within !== undefined ? item.conditions[within] : undefined;
      return [(inGroup ?? item)?.id ?? 0, message];
    }),
  );
}

function mapGroups(
  items: readonly EditItem[],
  groupId: number,
  change: (conditions: readonly EditCondition[]) => readonly EditCondition[],
): readonly EditItem[] {
  return items.map((item) =>
    item.kind === "group" && item.id === groupId ? { ...item, conditions: change(item.conditions) } : item,
  );
}
