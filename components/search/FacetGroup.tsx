import { filterFormId } from '@/components/search/KeptParameters'
import { excludedBy, type FacetKey } from '@/lib/search/facets'
import type { FacetOption, FacetResult } from '@/lib/search/query'
import { formatNumber, slugify } from '@/lib/text'

/** So many options show at once; the rest can be opened. */
const shown = 6

/** Where it is explained what the values of a facet mean. */
const explained: Partial<Record<FacetKey, string>> = {
  ingang: '/interventies/uitleg#databases',
  kosten: '/interventies/uitleg#kosten',
  tijd: '/interventies/uitleg#tijd',
  onderbouwing: '/interventies/uitleg#onderbouwing',
  effect: '/interventies/uitleg#effect',
  actueel: '/interventies/uitleg#geldigheid',
}

export function FacetGroup({ facet }: { facet: FacetResult }) {
  const { key, label, options, hidden = 0 } = facet
  const fits = options.length <= shown + 2
  const first = options.filter((option, index) => fits || index < shown || option.active)
  const rest = options.filter((option) => !first.includes(option))
  const href = explained[key]
  return (
    <fieldset className="facet">
      <legend>{label}</legend>
      {excludedBy(key) && <p className="facet-note">Wat je aanvinkt, valt af. Het getal is wat overblijft.</p>}
      <Options name={key} options={first} />
      {rest.length > 0 && (
        <details id={`meer-${key}`} className="facet-more">
          <summary>
            Nog {rest.length} <span className="sr-only">bij {label}</span>
          </summary>
          <Options name={key} options={rest} />
        </details>
      )}
      {hidden > 0 && <p className="facet-note">En nog {formatNumber(hidden)} andere. Vind ze met het zoekveld.</p>}
      {href && (
        <a href={href} className="facet-explained">
          Wat betekent dit?<span className="sr-only"> Uitleg bij {label}</span>
        </a>
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
        {formatNumber(count)}
      </span>
    </label>
  )
}
