import { filterFormId } from '@/components/search/KeptParameters'
import type { FacetOption, FacetResult } from '@/lib/search/query'
import { slugify } from '@/lib/text'

/** So many options show at once; the rest can be opened. */
const shown = 6

export function FacetGroup({ facet }: { facet: FacetResult }) {
  const { key, label, options } = facet
  const fits = options.length <= shown + 2
  const first = options.filter((option, index) => fits || index < shown || option.active)
  const rest = options.filter((option) => !first.includes(option))
  return (
    <fieldset className="facet">
      <legend>{label}</legend>
      <Options name={key} options={first} />
      {rest.length > 0 && (
        <details id={`meer-${key}`} className="facet-more">
          <summary>
            Nog {rest.length} <span className="sr-only">bij {label}</span>
          </summary>
          <Options name={key} options={rest} />
        </details>
      )}
    </fieldset>
  )
}

function Options({ name, options }: { name: string; options: FacetOption[] }) {
  return (
    <ul>
      {options.map((option) => (
        <li key={option.value}>
          <Option name={name} option={option} />
        </li>
      ))}
    </ul>
  )
}

function Option({ name, option }: { name: string; option: FacetOption }) {
  const { value, label, count, active } = option
  return (
    <label className="facet-option" data-count={count}>
      <input
        type="checkbox"
        id={`${name}-${slugify(value)}`}
        form={filterFormId}
        name={name}
        value={value}
        defaultChecked={active}
        disabled={count === 0 && !active}
      />
      <span className="hyphenate">{label}</span>
      <span className="facet-count">
        <span className="sr-only">, aantal: </span>
        {count}
      </span>
    </label>
  )
}
