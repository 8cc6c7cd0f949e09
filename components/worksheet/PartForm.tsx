import { type SubmitEvent, startTransition, useEffect } from 'react'
import type { Saver } from '@/components/editor/saving/saver'
import { ErrorSummary } from '@/components/forms/ErrorSummary'
import { Button } from '@/components/ui/Button'
import { FieldBlock } from '@/components/worksheet/FieldBlock'
import { FieldRemarks } from '@/components/worksheet/FieldRemarks'
import { LiteratureSearch } from '@/components/worksheet/LiteratureSearch'
import type { WorkState } from '@/components/worksheet/state'
import { TheirsNotice } from '@/components/worksheet/TheirsNotice'
import { anchorOf } from '@/lib/editor/field-spec'
import { pick } from '@/lib/worksheet/form/paths'
import { worksheetParts } from '@/lib/worksheet/parts'
import type { WorksheetPage } from '@/lib/worksheet/worksheet-shapes'

type Props = { page: WorksheetPage; saver: Saver; state: WorkState; send: (form: FormData) => void }

/** The fields of a part in a real form. Without a script it is sent; with one it is saved while writing, and sending means going on. */
export function PartForm({ page, saver, state, send }: Props) {
  const { opened, part, base, fields, remarks, canAnswer } = page
  const [back, on] = neighbours(part.slug)
  const names = fields.map(({ name }) => name)
  const there = state.there ?? opened
  useEffect(() => {
    if (!state.goTo) return
    history.replaceState(null, '', state.goTo)
    location.reload()
  }, [state.goTo])
  const goOn = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const button = event.nativeEvent.submitter as HTMLButtonElement | null
    const form = new FormData(event.currentTarget, button)
    if (!(await saver.saveNow())) return
    const does = button?.value ?? 'bewaar'
    if (does.startsWith('antwoord ')) {
      form.set('_script', 'ja')
      startTransition(() => send(form))
    } else if (does === 'verder') location.assign(`${base}/${on ? `werkblad/${on.slug}` : 'indienen'}`)
    else if (does === 'terug' && back) location.assign(`${base}/werkblad/${back.slug}`)
  }
  return (
    <>
      <ErrorSummary
        errors={state.errors.map(({ field, message }) => ({ field: targetOf(field), message }))}
        message={state.message}
        title="Nog niet opgeslagen"
      />
      {state.theirs && <TheirsNotice theirs={state.theirs} />}
      <form action={send} noValidate autoComplete="off" onSubmit={(event) => void goOn(event)} className="work-form">
        {/* Enter in a field presses the first button: not one that takes something away. */}
        <button type="submit" name="_doe" value="bewaar" className="sr-only" tabIndex={-1} aria-hidden="true">
          Bewaar
        </button>
        <input type="hidden" name="_inzending" value={opened.id} />
        <input type="hidden" name="_deel" value={part.slug} />
        <input type="hidden" name="_velden" value={names.join(' ')} />
        <input type="hidden" name="_lock" value={there.lock} />
        <input type="hidden" name="_basis" value={JSON.stringify(pick(there.content, names))} />
        <fieldset disabled={!opened.mayWrite} className="work-fields">
          <legend className="sr-only">{part.title}</legend>
          {part.slug === 'literatuur' && opened.mayWrite && <LiteratureSearch api={opened.api} />}
          {part.slug === 'kern' && <FieldRemarks remarks={remarks.filter(({ path }) => path === '')} canAnswer={canAnswer} />}
          {fields.map((field) => (
            <FieldBlock key={field.name} field={field} remarks={remarks.filter(({ path }) => isAbout(path, field.name, names))} canAnswer={canAnswer} />
          ))}
        </fieldset>
        <div className="work-foot">
          {back && (
            <Button type="submit" name="_doe" value="terug" variant="secondary" icon="arrow-left" disabled={!opened.mayWrite}>
              {back.title}
            </Button>
          )}
          <Button type="submit" name="_doe" value="bewaar" variant="quiet" disabled={!opened.mayWrite}>
            Bewaar
          </Button>
          <Button type="submit" name="_doe" value="verder" iconAfter="arrow-right" disabled={!opened.mayWrite}>
            {on ? `Verder: ${on.title}` : 'Verder: indienen'}
          </Button>
        </div>
        {!opened.mayWrite && <PlainWays base={base} back={back} on={on} />}
      </form>
    </>
  )
}

/** Whether a remark stands with a field: it is about it, about something in it, or about more, of which this is the first field here. */
function isAbout(path: string, name: string, names: readonly string[]): boolean {
  return path === name || path.startsWith(`${name}.`) || (path !== '' && names.find((other) => other.startsWith(`${path}.`)) === name)
}

/** The element of a field, or of an answer to a remark. */
function targetOf(field: string): string {
  const [, remark, what] = /^_antwoord\.([^.]+)\.(says|text)$/.exec(field) ?? []
  return remark ? `antwoord-${remark}-${what === 'says' ? 'verwerkt' : 'text'}` : anchorOf(field.split('.'))
}

type Neighbour = (typeof worksheetParts)[number] | undefined

/** Who can only read goes on by links. */
function PlainWays({ base, back, on }: { base: string; back: Neighbour; on: Neighbour }) {
  return (
    <p className="work-adds">
      {back && <a href={`${base}/werkblad/${back.slug}`}>Vorige: {back.title}</a>}
      {on && <a href={`${base}/werkblad/${on.slug}`}>Volgende: {on.title}</a>}
    </p>
  )
}

function neighbours(slug: string): [Neighbour, Neighbour] {
  const place = worksheetParts.findIndex((part) => part.slug === slug)
  return [worksheetParts[place - 1], worksheetParts[place + 1]]
}
