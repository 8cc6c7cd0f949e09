'use client'

import { type FormEvent, useId, useState } from 'react'
import { splitKeywords } from '@/components/redactie/media/keywords'
import { RightsFields, type RightsValues } from '@/components/redactie/media/RightsFields'
import { send } from '@/components/redactie/media/send'
import { filesText } from '@/components/redactie/media/words'
import { Button } from '@/components/ui/Button'
import type { AssetItem } from '@/lib/media/shapes'

type Result = { id: string; lock?: number; problem?: string }
type Props = { assets: readonly AssetItem[]; onSaved: (results: readonly Result[]) => void }

const empty: RightsValues = { maker: '', source: '', licence: '', consent: '', consentNote: '' }

/** Says the same about all files that just came in; what is left empty stays as it was. */
export function SharedRights({ assets, onSaved }: Props) {
  const id = useId()
  const [values, setValues] = useState(empty)
  const [keywords, setKeywords] = useState('')
  const [message, setMessage] = useState('')
  const [busy, setBusy] = useState(false)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const given = Object.fromEntries(Object.entries({ ...values }).filter(([, value]) => value.trim() !== ''))
    const words = splitKeywords(keywords)
    if (Object.keys(given).length === 0 && words.length === 0) return setMessage('Vul eerst iets in.')
    setBusy(true)
    try {
      const only = { ...given, ...(words.length > 0 && { keywords: words }) }
      const { results } = await send<{ results: Result[] }>('/api/redactie/media/rechten', { assets: assets.map(({ id, lock }) => ({ id, lock })), only })
      const wrong = results.filter(({ problem }) => problem)
      setMessage(wrong.length === 0 ? `Bewaard bij ${filesText(results.length)}.` : `Bij ${filesText(wrong.length)} lukte het niet: ${wrong[0]?.problem}`)
      onSaved(results)
    } catch (error) {
      setMessage(error instanceof Error ? error.message : 'Dit lukte niet. Probeer het opnieuw.')
    } finally {
      setBusy(false)
    }
  }
  return (
    <form className="form shared-rights" onSubmit={(event) => void save(event)}>
      <h2>Rechten, voor {assets.length === 1 ? 'dit bestand' : `alle ${filesText(assets.length)}`}</h2>
      <RightsFields
        values={values}
        onChange={(changes) => setValues({ ...values, ...changes })}
        pictures={assets.some(({ kind }) => kind === 'picture')}
        open="Laat zoals het is"
      />
      <div className="field">
        <label htmlFor={id}>Trefwoorden om toe te voegen, met komma’s ertussen</label>
        <input id={id} className="control" value={keywords} onChange={(event) => setKeywords(event.target.value)} />
      </div>
      <p className="shared-rights-end">
        <Button type="submit" disabled={busy}>
          {assets.length === 1 ? 'Bewaar de rechten' : `Bewaar voor alle ${filesText(assets.length)}`}
        </Button>
        <span role="status">{message}</span>
      </p>
    </form>
  )
}
