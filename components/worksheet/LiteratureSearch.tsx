import { type MouseEvent, useId, useState } from 'react'
import { useEditorStore } from '@/components/editor/store'
import { useWork } from '@/components/worksheet/context'
import { anchorOf } from '@/lib/editor/field-spec'
import { newKey } from '@/lib/editor/keys'

type Item = Readonly<Record<string, unknown>>

/** Adds a work by its DOI or ISBN: in place, or by sending the form. What was found is checked by a person; by hand is always possible. */
export function LiteratureSearch({ api }: { api: string }) {
  const { typed } = useWork()
  const store = useEditorStore()
  const id = useId()
  const [said, setSaid] = useState('')
  const [asked, setAsked] = useState(typed._zoek?.[0] ?? '')
  const find = async (event: MouseEvent) => {
    event.preventDefault()
    if (!asked.trim()) return setSaid('Vul een DOI of ISBN in.')
    setSaid('Bezig met zoeken…')
    const { item, message } = await lookUp(api, asked)
    if (!item) return setSaid(message)
    const works = (store.get(['literature']) as readonly Item[] | undefined) ?? []
    const taken = works.map((work) => work.id)
    store.set(['literature'], [...works, { ...item, id: taken.includes(item.id) || !item.id ? newKey(String(item.title ?? 'werk'), taken) : item.id }])
    setAsked('')
    setSaid(`Toegevoegd: ${String(item.title ?? 'werk')}. Kijk of alles klopt.`)
    setTimeout(() => document.getElementById(anchorOf(['literature', works.length]))?.scrollIntoView({ block: 'center' }), 50)
  }
  return (
    <div className="work-search">
      <label htmlFor={id}>Zoek een bron op</label>
      <p id={`${id}-uitleg`} className="edit-hint">
        Een DOI (10.1000/182, of het hele adres) of een ISBN. Staat er geen op? Voeg de bron dan onderaan zelf toe.
      </p>
      <div className="work-suggest">
        <input
          id={id}
          name="_zoek"
          className="control"
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-uitleg`}
          value={asked}
          onChange={(event) => setAsked(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && void find(event as unknown as MouseEvent)}
        />
        <button
          type="submit"
          name="_doe"
          value="zoek literature"
          className="button border-teal bg-teal text-white hover:border-teal-deep hover:bg-teal-deep"
          onClick={(event) => void find(event)}
        >
          Zoek op
        </button>
      </div>
      <p role="status">{said}</p>
    </div>
  )
}

/** What the platform found, or in words why not. Never throws. */
async function lookUp(api: string, asked: string): Promise<{ item?: Item; message: string }> {
  const byHand = 'We kunnen de bron nu niet opzoeken. Probeer het later nog eens, of voeg hem zelf toe.'
  try {
    const address = `${api.replace(/\/werkblad$/, '/literatuur')}?${new URLSearchParams({ zoek: asked.trim() })}`
    const response = await fetch(address, { redirect: 'error', cache: 'no-store', signal: AbortSignal.timeout(20_000) })
    const answer = (await response.json()) as { item?: Item; message?: string }
    return response.ok && answer.item ? { item: answer.item, message: '' } : { message: answer.message ?? byHand }
  } catch {
    return { message: byHand }
  }
}
