'use client'
import { type SubmitEvent, useState } from 'react'
import { Modal } from '@/components/editor/saving/Modal'
import type { Saver } from '@/components/editor/saving/saver'
import { useSaverState } from '@/components/editor/saving/useSaver'
import { Button } from '@/components/ui/Button'
import type { Opened } from '@/lib/editor/open'

/** Logging in again over the page, when the session is over. What was typed stays behind it, and is saved after. */
export function LoginDialog({ saver, opened: { me } }: { saver: Saver; opened: Opened }) {
  const { problem } = useSaverState(saver)
  const [aside, setAside] = useState<typeof problem>()
  if (problem?.code !== 'login') return null
  if (problem !== aside) return <LoginAgain saver={saver} me={me} onAside={() => setAside(problem)} />
  return (
    <div className="save-notice save-notice-wrong">
      <p>
        <strong>Je bent uitgelogd.</strong> Je kunt verder typen; opslaan kan weer als je inlogt.
      </p>
      <p className="save-actions">
        <Button type="button" onClick={() => setAside(undefined)}>
          Log in
        </Button>
      </p>
    </div>
  )
}

type Props = { saver: Saver; me: Opened['me']; onAside: () => void }

function LoginAgain({ saver, me, onAside }: Props) {
  const [wrong, setWrong] = useState('')
  const [asksCode, setAsksCode] = useState(false)
  const [busy, setBusy] = useState(false)
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    const { message, code } = await logIn(me.id, String(form.get('password')), String(form.get('code') ?? '').trim())
    setBusy(false)
    setWrong(message)
    if (code) setAsksCode(true)
    else if (message === '') await saver.saveNow()
  }
  const already = async () => {
    await saver.saveNow()
    if (saver.status.get().problem?.code === 'login') setWrong('Je bent nog niet ingelogd als jezelf.')
  }
  return (
    <Modal label="again-title" onClose={onAside}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <h2 id="again-title">Je bent uitgelogd</h2>
        <p>Log opnieuw in als {me.name}. Je tekst blijft staan en wordt daarna opgeslagen.</p>
        {wrong && (
          <p className="edit-error" role="alert">
            {wrong}
          </p>
        )}
        <label>
          Wachtwoord
          <input className="control" type="password" name="password" autoComplete="current-password" required />
        </label>
        {asksCode && (
          <label>
            Code uit je app, of een herstelcode
            <input className="control" name="code" autoComplete="one-time-code" inputMode="text" />
          </label>
        )}
        <p className="save-actions">
          <Button type="submit" disabled={busy}>
            {busy ? 'Bezig…' : 'Log in'}
          </Button>
          <Button variant="secondary" type="button" onClick={onAside}>
            Later
          </Button>
        </p>
        <p className="muted">
          Log je in via je organisatie?{' '}
          <a href="/inloggen?naar=/redactie/account" target="_blank" rel="noopener">
            Log in in een nieuw tabblad
          </a>{' '}
          en kom hier terug.
        </p>
        <p>
          <button type="button" className="save-link" onClick={() => void already()}>
            Ik ben weer ingelogd
          </button>
        </p>
      </form>
    </Modal>
  )
}

type Answer = { message?: string; issues?: { path: string[]; message: string }[] }

/** An empty message when it worked; `code` when a second factor is asked for. */
async function logIn(userId: string, password: string, code: string): Promise<{ message: string; code: boolean }> {
  try {
    const body = JSON.stringify({ userId, password, ...(code !== '' && { code }) })
    const response = await fetch('/api/redactie/inloggen', { method: 'POST', headers: { 'content-type': 'application/json' }, body, redirect: 'error' })
    if (response.ok) return { message: '', code: false }
    const { message = '', issues = [] } = (await response.json()) as Answer
    const field = issues.find(({ path }) => path[0] === 'code')
    return { message: field?.message ?? issues[0]?.message ?? message, code: field !== undefined }
  } catch {
    return { message: 'Er is geen verbinding. Probeer het zo nog eens.', code: false }
  }
}
