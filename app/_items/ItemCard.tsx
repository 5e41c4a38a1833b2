import { type ReactNode, useMemo } from "react";
import { Badge } from "@/app/_ui/Badge";
import { Icon } from "@/app/_ui/Icon";
import type { InventoryItem } from "@/server/contract/http/items";
import { CANTRIP_TIERS } from "@/server/facts/cantrips";
import type { FactGroup } from "./fact";
import { ItemTile } from "./ItemTile";
import { itemFacts } from "./item-facts";
import type { SpellGroup } from "./spell-groups";

type Props = {
  item: InventoryItem;
  /** Where it is, in words. */
  place: string;
  /** Stands beside the name: buttons. */
  children?: ReactNode;
};

/** Everything that is known of one item. It flows into as many columns as there is room for. */
export function ItemCard({ item, place, children }: Props) {
  const facts = useMemo(() => itemFacts(item, place), [item, place]);
  return (
    <article className="text-12">
      <header className="mb-2 flex items-start gap-2">
        <span className="size-9 shrink-0 rounded-control bg-inset">
          <ItemTile item={item} />
        </span>
        <div className="min-w-0 flex-1">
          <h3 className="text-13 leading-5 font-semibold break-words text-ink">{facts.name}</h3>
          <p className="text-ink-2">{facts.kind}</p>
          {facts.lacksAppraisal && (
            <Badge tone="warn" icon="info">
              Not appraised: most is unknown
            </Badge>
          )}
        </div>
        {children}
      </header>
      <div className="columns-[11.5rem] gap-5">
        {facts.groups.slice(0, -1).map((group) => (
          <Facts key={group.title} group={group} />
        ))}
        {facts.requirements.length > 0 && (
          <Section title="Requires">
            <ul>
              {facts.requirements.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Section>
        )}
        {facts.spells.map((group) => (
          <Spells key={`${group.isActive} ${group.title}`} group={group} />
        ))}
        {facts.groups.slice(-1).map((group) => (
          <Facts key={group.title} group={group} />
        ))}
      </div>
    </article>
  );
}

function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="mb-2 break-inside-avoid">
      <h4 className="border-b border-weak text-11 text-ink-3">{title}</h4>
      {children}
    </section>
  );
}

function Facts({ group }: { group: FactGroup }) {
  return (
    <Section title={group.title}>
      <dl>
        {group.facts.map(({ label, value, color }) => (
          <div key={label} className="flex gap-3">
            <dt className="shrink-0 text-ink-2">{label}</dt>
            <dd className={`min-w-0 flex-1 text-right break-words ${color ?? "text-ink"}`}>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Spells({ group: { title, tier, isActive, names } }: { group: SpellGroup }) {
  const isLegendary = tier === CANTRIP_TIERS.legendary;
  return (
    <Section
      title={
        <>
          {isLegendary && <Icon name="star" size={10} className="mr-1 inline text-rare-great" />}
          {isActive ? `In force now: ${title}` : `${title} spells`}
        </>
      }
    >
      <ul className={spellStyle(tier, isActive)}>
        {names.map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item can have one spell twice
          <li key={at}>{name}</li>
        ))}
      </ul>
    </Section>
  );
}

function spellStyle(tier: number | null, isActive: boolean): string {
  if (isActive) return "text-ink-2";
  if (tier === CANTRIP_TIERS.legendary) return "font-semibold text-rare-great";
  if (tier === CANTRIP_TIERS.epic) return "font-semibold text-ink";
  return "text-ink";
}
