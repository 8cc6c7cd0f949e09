'use client'

import { useActionState, useEffect, useRef } from 'react'
import { TextArea } from '@/components/forms/TextArea'
import { LineTable } from '@/components/redactie/redirects/LineTable'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { countOf } from '@/lib/redactie/words'
import { countsOf, type ImportState } from '@/lib/redirects/shapes'

type Props = { action: (before: ImportState, form: FormData) => Promise<ImportState> }

/** A file, then line by line what it would do, and only then that. */
export function ImportFlow({ action }: Props) {
  const [state, send] = useActionState(action, { step: 'choose', text: '' })
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.step !== 'choose' || state.message) top.current?.focus()
  }, [state])
  return (
    <div ref={top} tabIndex={-1} className="bulk-top">
      {state.step === 'choose' && <Choose state={state} send={send} />}
      {state.step === 'report' && <Report state={state} send={send} />}
      {state.step === 'done' && <Done state={state} />}
    </div>
  )
}

type Send = (form: FormData) => void

function Choose({ state: { text, message }, send }: { state: Extract<ImportState, { step: 'choose' }>; send: Send }) {
  return (
    <form action={send} className="form redirect-form">
      {message && (
        <div role="alert">
          <Notice tone="danger">{message}</Notice>
        </div>
      )}
      <div className="field">
        <label htmlFor="bestand">CSV-bestand</label>
        <p id="bestand-uitleg" className="field-hint">
          Twee kolommen: van en naar. Bij naar mag een adres staan, of een document zoals publicatie/naam. Hoogstens 5.000 regels.
        </p>
        <input type="file" id="bestand" name="bestand" accept=".csv,text/csv,text/plain" aria-describedby="bestand-uitleg" className="control" />
      </div>
      <TextArea name="tekst" label="Of plak de regels" hint="Bijvoorbeeld: /oud;/nieuw" optional rows={6} value={text} />
      <div>
        <Button type="submit">Bekijk wat er gebeurt</Button>
      </div>
    </form>
  )
}

function Report({ state: { text, lines }, send }: { state: Extract<ImportState, { step: 'report' }>; send: Send }) {
  const { new: fresh, changed, same, refused } = countsOf(lines)
  return (
    <>
      <h2>Klopt dit?</h2>
      <p role="status">
        Nieuw: {fresh}. Gewijzigd: {changed}. Al zo: {same}. Geweigerd: {refused}. Er is nog niets gedaan.
      </p>
      <form action={send} className="bulk-go">
        <input type="hidden" name="stap" value="doe" />
        <textarea name="tekst" defaultValue={text} hidden />
        {fresh + changed > 0 && <Button type="submit">Voer {countOf(fresh + changed, 'omleiding', 'omleidingen')} in</Button>}
        <Button variant="quiet" href="/redactie/omleidingen/importeren">
          Ander bestand
        </Button>
      </form>
      <LineTable lines={lines} />
    </>
  )
}

function Done({ state: { lines } }: { state: Extract<ImportState, { step: 'done' }> }) {
  const { new: fresh, changed, refused } = countsOf(lines)
  return (
    <>
      <h2>Klaar</h2>
      <p role="status">
        {countOf(fresh, 'omleiding is', 'omleidingen zijn')} nieuw en {countOf(changed, 'is', 'zijn')} gewijzigd. Ze werken nu.
        {refused > 0 && ` Niet ingevoerd: ${countOf(refused, 'regel', 'regels')}.`}
      </p>
      <p>
        <a href="/redactie/omleidingen">Naar alle omleidingen</a>
      </p>
      {refused > 0 && <LineTable lines={lines.filter(({ outcome }) => outcome.type === 'refused')} />}
    </>
  )
}
