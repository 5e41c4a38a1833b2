import { FILTER_GROUPS, type Filter } from "@/server/search/filter";
import { filterNamed, filters } from "@/server/search/registry";
import { FIELD } from "./field-style";

type Props = { value: string; onChange: (filter: Filter) => void };

/** What a condition asks about, under the headings of the help. */
export function FilterSelect({ value, onChange }: Props) {
  return (
    <select
      data-filter
      aria-label="Filter"
      value={value}
      onChange={({ target }) => {
        const filter = filterNamed(target.value);
        if (filter) onChange(filter);
      }}
      className={`${FIELD} w-44 max-wide:w-full`}
    >
      {FILTER_GROUPS.map((title) => (
        <optgroup key={title} label={title}>
          {filters
            .filter(({ group }) => group === title)
            .map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
