import { useId, useState } from 'react'
import { useField } from '@/components/editor/store'
import { Button } from '@/components/ui/Button'
import { useWork } from '@/components/worksheet/context'
import { LinesInput } from '@/components/worksheet/fields/TextInputs'
import type { Path, SpecOf } from '@/lib/editor/field-spec'

/** Municipalities, one on each line; with a script also one by one, with suggestions. Names that nobody knows are pointed at. */
export function MunicipalitiesInput({ spec, path }: { spec: SpecOf<'lines'>; path: Path }) {
  const { municipalities, listens } = useWork()
  const [value = [], set] = useField<readonly string[]>(path)
  const [asked, setAsked] = useState('')
  const id = useId()
  const known = new Set(municipalities.map((name) => name.toLowerCase()))
  const unknown = known.size > 0 ? value.filter((name) => !known.has(name.toLowerCase())) : []
  const add = () => {
    const name = asked.trim()
    if (name && !value.includes(name)) set([...value, name])
    setAsked('')
  }
  return (
    <>
      <LinesInput spec={spec} path={path} />
      {unknown.length > 0 && <p className="edit-remark">Niet in de lijst van gemeenten: {unknown.join(', ')}. Klopt de naam? Dan kan het zo blijven.</p>}
      {listens && (
        <div className="work-suggest">
          <label htmlFor={id}>Zoek een gemeente</label>
          <input
            id={id}
            className="control"
            type="text"
            list={`${id}-lijst`}
            autoComplete="off"
            value={asked}
            onChange={(event) => setAsked(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              add()
            }}
          />
          <datalist id={`${id}-lijst`}>
            {municipalities.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Button variant="secondary" onClick={add}>
            Voeg toe
          </Button>
        </div>
      )}
    </>
  )
}
