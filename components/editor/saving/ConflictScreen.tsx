'use client'
import { lazy, type SubmitEvent, Suspense, useState } from 'react'
import { Modal } from '@/components/editor/saving/Modal'
import type { Saver } from '@/components/editor/saving/saver'
import type { Dispute } from '@/components/editor/saving/saver-state'
import { useSaverState } from '@/components/editor/saving/useSaver'
import { whenWas } from '@/components/editor/saving/words'
import { Button } from '@/components/ui/Button'
import type { KindId } from '@/lib/content/id'
import { labelOfPath } from '@/lib/editor/labels'
import { type Choice, type Conflict, merge } from '@/lib/editor/merge'
import type { Opened } from '@/lib/editor/open'

const ValueComparison = lazy(() => import('@/components/editor/saving/Comparison').then((made) => ({ default: made.ValueComparison })))

/** Opens by itself when two people changed the same; put aside, it leaves a way back. */
export function ConflictScreen({ saver, opened: { kind } }: { saver: Saver; opened: Opened }) {
  const { dispute } = useSaverState(saver)
  const [aside, setAside] = useState<Dispute>()
  if (!dispute) return null
  if (dispute !== aside) return <Choices key={dispute.lock} saver={saver} kind={kind} dispute={dispute} onAside={() => setAside(dispute)} />
  const again = () => {
    setAside(undefined)
    saver.meeting.review()
  }
  return (
    <div className="save-notice save-notice-wrong">
      <p>
        <strong>Er zijn twee teksten.</strong> Zolang je niet kiest, wordt er niets opgeslagen; wat je typt blijft op deze computer staan.
      </p>
      <p className="save-actions">
        <Button type="button" onClick={again}>
          Kies wat er moet staan
        </Button>
      </p>
    </div>
  )
}

type Props = { saver: Saver; kind: KindId; dispute: Dispute; onAside: () => void }

function Choices({ saver, kind, dispute, onAside }: Props) {
  const { conflicts } = merge(dispute.base, dispute.mine, dispute.theirs)
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({})
  const [asked, setAsked] = useState(false)
  const names = namesOf(dispute)
  const open = conflicts.filter(({ id }) => !choices[id])
  const all = (choice: Choice) => setChoices(Object.fromEntries(conflicts.map(({ id }) => [id, choice])))
  const decide = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(true)
    if (open[0]) event.currentTarget.querySelector<HTMLInputElement>(`[name="${CSS.escape(open[0].id)}"]`)?.focus()
    else saver.meeting.resolve(choices)
  }
  return (
    <Modal label="conflict-title" className="conflict" onClose={onAside}>
      <form onSubmit={decide} noValidate>
        <h2 id="conflict-title">{names.title}</h2>
        <p>
          Wat op verschillende plekken gebeurde, is samengevoegd. Op {conflicts.length === 1 ? 'één plek' : `${conflicts.length} plekken`} moet jij kiezen. Tot
          die tijd blijven beide teksten bewaard.
        </p>
        <p className="save-actions">
          <Button variant="secondary" type="button" onClick={() => all('mine')}>
            Alles van {names.mine}
          </Button>
          <Button variant="secondary" type="button" onClick={() => all('theirs')}>
            Alles van {names.theirs}
          </Button>
        </p>
        <ol className="conflict-list">
          {conflicts.map((conflict, i) => (
            <li key={conflict.id}>
              <OneChoice
                conflict={conflict}
                kind={kind}
                names={names}
                legend={`${i + 1}. ${placeOf(kind, conflict)}`}
                choice={choices[conflict.id]}
                missing={asked && !choices[conflict.id]}
                onChoose={(choice) => setChoices({ ...choices, [conflict.id]: choice })}
              />
            </li>
          ))}
        </ol>
        <p role="status">{asked && open.length > 0 && `Nog ${open.length} van ${conflicts.length} te kiezen.`}</p>
        <p className="save-actions">
          <Button type="submit">Samenvoegen en opslaan</Button>
          <Button variant="secondary" type="button" onClick={onAside}>
            Later kiezen
          </Button>
        </p>
      </form>
    </Modal>
  )
}

type Names = { title: string; mine: string; theirs: string }

function namesOf({ about, by, at }: Dispute): Names {
  if (about === 'copy') return { title: 'Je tekst van deze computer past niet overal op wat er nu staat', mine: 'deze computer', theirs: 'het document' }
  return { title: `${by ?? 'Iemand anders'} wijzigde ${whenWas(at)} hetzelfde als jij`, mine: 'mij', theirs: by ?? 'de ander' }
}

function placeOf(kind: KindId, { path, kind: what }: Conflict): string {
  const n = path.at(-1)
  const inBody = path.at(-2) === 'body' && typeof n === 'number'
  const place = inBody ? `${labelOfPath(kind, path.slice(0, -1))}, blok ${n + 1}` : labelOfPath(kind, path) || 'Dit document'
  return what === 'order' ? `${place}: de volgorde` : place
}

type OneProps = {
  conflict: Conflict
  kind: KindId
  names: Names
  legend: string
  choice: Choice | undefined
  missing: boolean
  onChoose: (choice: Choice) => void
}

function OneChoice({ conflict, kind, names, legend, choice, missing, onChoose }: OneProps) {
  const { id, path, base, both } = conflict
  const radio = (value: Choice, label: string) => (
    <label className="conflict-radio">
      <input type="radio" name={id} checked={choice === value} onChange={() => onChoose(value)} {...(missing && { 'aria-describedby': `${id}-fout` })} />
      <span>{label}</span>
    </label>
  )
  return (
    <fieldset className="conflict-item">
      <legend>{legend}</legend>
      {missing && (
        <p id={`${id}-fout`} className="edit-error">
          Kies wat hier moet staan.
        </p>
      )}
      <div className="conflict-sides">
        {(['mine', 'theirs'] as const).map((side) => (
          <div key={side} className="conflict-side" data-chosen={choice === side || choice === 'both'}>
            {radio(side, `Van ${names[side]}`)}
            <Suspense fallback={<p className="muted">Even geduld…</p>}>
              <ValueComparison kind={kind} path={path} before={base} after={conflict[side]} />
            </Suspense>
          </div>
        ))}
      </div>
      {both && radio('both', 'Allebei, de mijne eerst')}
    </fieldset>
  )
}
