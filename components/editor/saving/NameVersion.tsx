'use client'
import { type SubmitEvent, useState } from 'react'
import { Modal } from '@/components/editor/saving/Modal'
import type { Saver } from '@/components/editor/saving/saver'
import { Button } from '@/components/ui/Button'
import type { Opened } from '@/lib/editor/open'

/** Keeps what stands here now in the history, under a name. */
export function NameVersion({ saver, opened: { api } }: { saver: Saver; opened: Opened }) {
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const done = (words: string) => {
    setSaid(words)
    setOpen(false)
  }
  return (
    <>
      <Button variant="secondary" type="button" onClick={() => setOpen(true)}>
        Versie bewaren
      </Button>
      <span role="status" className="save-said">
        {said}
      </span>
      {open && <NameForm saver={saver} api={api} onDone={done} />}
    </>
  )
}

function NameForm({ saver, api, onDone }: { saver: Saver; api: string; onDone: (said: string) => void }) {
  const [wrong, setWrong] = useState('')
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name')).trim()
    const problem = await keep(saver, api, name)
    if (problem) setWrong(problem)
    else onDone(`Bewaard als “${name}”.`)
  }
  return (
    <Modal label="name-title" onClose={() => onDone('')}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <h2 id="name-title">Versie bewaren</h2>
        <p>Zo vind je deze tekst altijd terug bij de versies, ook als er later verder aan is geschreven.</p>
        {wrong && (
          <p className="edit-error" role="alert">
            {wrong}
          </p>
        )}
        <label>
          Naam van deze versie
          <input className="control" name="name" required maxLength={120} placeholder="Bijvoorbeeld: na de reacties van de klankbordgroep" />
        </label>
        <p className="save-actions">
          <Button type="submit">Bewaar</Button>
          <Button variant="secondary" type="button" onClick={() => onDone('')}>
            Annuleer
          </Button>
        </p>
      </form>
    </Modal>
  )
}

/** Returns what went wrong, if anything. */
async function keep(saver: Saver, api: string, name: string): Promise<string | undefined> {
  if (!(await saver.saveNow())) return 'Je tekst is nog niet opgeslagen. Los dat eerst op.'
  try {
    const body = JSON.stringify({ name, lock: saver.meeting.lock })
    const response = await fetch(`${api}/versies`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, redirect: 'error' })
    if (response.ok) return undefined
    const { message, issues } = (await response.json()) as { message?: string; issues?: { message: string }[] }
    return issues?.[0]?.message ?? message ?? 'Dit lukte niet.'
  } catch {
    return 'Er is geen verbinding. Probeer het zo nog eens.'
  }
}
