import '@/components/redactie/diff/diff.css'
import type { ReviewContext } from '@/components/assessing/context'
import { PlaceRemarks } from '@/components/assessing/PlaceRemarks'
import { RemarkHere } from '@/components/assessing/RemarkHere'
import { Plain } from '@/components/redactie/diff/Plain'
import type { Place, ReadPart } from '@/lib/reviews/shapes'

type Props = { part: ReadPart; context: ReviewContext; changed: ReadonlySet<string> }

/** A part of the worksheet as it was handed in, with what was remarked beside each field. `changed`: fields that differ from the version before. */
export function PartView({ part, context, changed }: Props) {
  return (
    <section id={`deel-${part.slug}`} className="review-part" aria-labelledby={`deel-${part.slug}-kop`}>
      <h2 id={`deel-${part.slug}-kop`}>{part.title}</h2>
      {part.places.map((place) => (
        <PlaceView key={place.path} place={place} context={context} changed={changed.has(place.path.split('.')[0] ?? '')} />
      ))}
    </section>
  )
}

function PlaceView({ place, context, changed }: { place: Place; context: ReviewContext; changed: boolean }) {
  const own = context.remarks.filter(({ path }) => isAt(place, path))
  return (
    <div id={`bij-${place.path}`} className="place" tabIndex={-1}>
      <div className="place-head">
        <h3>{place.label}</h3>
        {changed && <span className="place-changed">Gewijzigd</span>}
        <AddRemark place={place} context={context} />
      </div>
      {place.value === undefined && <p className="place-empty">Niet ingevuld</p>}
      {place.value !== undefined && place.items.length === 0 && <Value place={place} context={context} />}
      <PlaceRemarks remarks={own} context={context} level={4} />
      {place.items.length > 0 && (
        <ol className="place-items">
          {place.items.map((item) => (
            <ItemView key={item.path} item={item} context={context} />
          ))}
        </ol>
      )}
    </div>
  )
}

function ItemView({ item, context }: { item: Place; context: ReviewContext }) {
  return (
    <li id={`bij-${item.path}`} className="place" tabIndex={-1}>
      <div className="place-head">
        <h4>{item.label}</h4>
        <AddRemark place={item} context={context} />
      </div>
      <Value place={item} context={context} />
      <PlaceRemarks remarks={context.remarks.filter(({ path }) => isAt(item, path))} context={context} level={4} />
    </li>
  )
}

/** About a place itself, and not about one of its items that is still there. */
function isAt(place: Place, path: string): boolean {
  if (path !== place.path && !path.startsWith(`${place.path}.`)) return false
  return !place.items.some((item) => path === item.path || path.startsWith(`${item.path}.`))
}

function Value({ place, context }: { place: Place; context: ReviewContext }) {
  return (
    <div className="place-value">
      <Plain value={place.value} context={{ words: context.words, all: true, names: place.names, path: undefined, level: 4 }} />
    </div>
  )
}

function AddRemark({ place, context: { send, submission, base, criteria, asked, may, remarks } }: { place: Place; context: ReviewContext }) {
  if (!may.remark) return null
  const count = remarks.filter(({ path }) => path === place.path).length
  // Another key once it was written: then the form is closed again.
  return (
    <RemarkHere
      key={count}
      at={place.path}
      asked={asked === place.path}
      action={send.add}
      submission={submission}
      field={place.label}
      criteria={criteria}
      back={base}
    />
  )
}
