'use client'
import '@/components/editor/saving/saving.css'
import { useEffect, useState } from 'react'
import { findCopies, type LocalCopy } from '@/components/editor/saving/local-copy'
import { TakeAlong } from '@/components/editor/saving/TakeAlong'
import { whenWas } from '@/components/editor/saving/words'
import type { Opened } from '@/lib/editor/open'

/** For who may only read a document now: text of before that never came to the server, to take along. */
export function LeftBehind({ opened: { id, me } }: { opened: Pick<Opened, 'id' | 'me'> }) {
  const [copy, setCopy] = useState<LocalCopy>()
  useEffect(
    () => void findCopies({ userId: me.id, documentId: id, tab: '' }, (found) => setCopy((known) => (known && known.at > found.at ? known : found))),
    [id, me.id],
  )
  if (!copy) return null
  return (
    <section className="save-notice save-notice-wrong" aria-labelledby="left-behind">
      <h2 id="left-behind">Op deze computer staat tekst die niet is opgeslagen</h2>
      <p>Je typte die {whenWas(copy.at)}. Nu kun je dit document niet wijzigen. De tekst blijft dertig dagen op deze computer, en je kunt haar meenemen.</p>
      <p className="save-actions">
        <TakeAlong id={id} read={() => copy.content} />
      </p>
    </section>
  )
}
