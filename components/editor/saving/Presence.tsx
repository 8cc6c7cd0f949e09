'use client'
import { useEffect, useState } from 'react'
import { presenceWords } from '@/components/editor/saving/presence-words'
import type { Saver } from '@/components/editor/saving/saver'
import { Icon } from '@/components/ui/Icon'
import { labelOfPath } from '@/lib/editor/labels'
import type { Opened } from '@/lib/editor/open'
import type { Heartbeat, Presences } from '@/lib/editor/presence'

const everyMs = 15_000
/** After this long without touching anything one is only looking, and then not here any more. */
const writingForMs = 5 * 60_000
const hereForMs = 30 * 60_000

/** Who else has this document open. Nobody is kept out by it. */
export function Presence({ saver, opened }: { saver: Saver; opened: Opened }) {
  const [words, setWords] = useState<string[]>([])
  useEffect(() => keepTelling(saver, opened, ({ others }) => setWords(presenceWords(others))), [saver, opened])
  return (
    <div role="status" className="presence">
      {words.length > 0 && <Icon name="people" />}
      {words.map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </div>
  )
}

/** Tells that this tab is here until the page goes. Returns how to stop. */
function keepTelling(saver: Saver, { api, kind }: Opened, hear: (presences: Presences) => void): () => void {
  const address = `${api}/aanwezig`
  const events = new AbortController()
  let touched = Date.now()
  const beat = async () => {
    const idle = Date.now() - touched
    // An open tab that nobody looks at does not keep a session alive.
    if (idle > hereForMs) return
    const heard = await tell(address, { tab: saver.tab, place: idle < writingForMs && document.visibilityState === 'visible' ? placeOf(kind) : '' })
    if (!heard || events.signal.aborted) return
    hear(heard)
    void saver.heard(heard.lock)
  }
  const timer = setInterval(() => void beat(), everyMs)
  const leave = () => navigator.sendBeacon(address, new Blob([JSON.stringify({ tab: saver.tab, leaving: true })], { type: 'application/json' }))
  const touch = () => {
    touched = Date.now()
  }
  for (const type of ['keydown', 'pointerdown', 'focus']) window.addEventListener(type, touch, { signal: events.signal })
  window.addEventListener('pagehide', leave, { signal: events.signal })
  window.addEventListener('pageshow', (event) => event.persisted && void beat(), { signal: events.signal })
  void beat()
  return () => {
    clearInterval(timer)
    events.abort()
    leave()
  }
}

async function tell(address: string, beat: Heartbeat): Promise<Presences | undefined> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-kis-background': '1' },
      body: JSON.stringify(beat),
      redirect: 'error',
    })
    return response.ok ? ((await response.json()) as Presences) : undefined
  } catch {
    return undefined
  }
}

/** The field that has the focus, in words. */
function placeOf(kind: string): string {
  const field = document.activeElement?.closest('[id^="veld-"]')?.id.split('-')[1]
  return field ? labelOfPath(kind, [field]) : ''
}
