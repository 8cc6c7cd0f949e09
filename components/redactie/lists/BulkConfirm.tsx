'use client'

import { useFormStatus } from 'react-dom'
import type { BulkOptions } from '@/components/redactie/lists/BulkDetails'
import { BulkRows } from '@/components/redactie/lists/BulkRows'
import { PageHead } from '@/components/redactie/PageHead'
import { Button } from '@/components/ui/Button'
import { formatDate } from '@/lib/dates'
import type { BulkState } from '@/lib/redactie/shapes'
import { countOf, type OperationName, operationWords } from '@/lib/redactie/words'

type Props = { state: Extract<BulkState, { step: 'confirm' | 'done' }>; send: (form: FormData) => void; options: BulkOptions; back: string }

/** What will happen to which documents, and why not to the others. It was tried out, not guessed. */
export function BulkConfirm({ state: { rows, values }, send, options, back }: Props) {
  const name = values.doe as OperationName
  const able = rows.filter(({ reason }) => !reason)
  const unable = rows.filter(({ reason }) => reason)
  return (
    <>
      <title>{`${operationWords[name].title}: klopt dit? | Redactie KIS`}</title>
      <PageHead title={`${operationWords[name].title}: klopt dit?`} back={{ href: back, label: 'Terug naar de lijst' }} intro={said(name, values, options)} />
      {able.length > 0 && (
        <section aria-labelledby="kan" className="panel bulk-panel">
          <h2 id="kan">Dit gebeurt bij {countOf(able.length, 'document', 'documenten')}</h2>
          <BulkRows rows={able} />
          <form action={send} className="bulk-go">
            <input type="hidden" name="stap" value="doe" />
            {Object.entries(values).map(([field, value]) => (
              <input key={field} type="hidden" name={field} value={value} />
            ))}
            {able.map(({ id, lock }) => (
              <input key={id} type="hidden" name="gekozen" value={`${lock} ${id}`} />
            ))}
            <Go label={`${operationWords[name].button} ${countOf(able.length, 'document', 'documenten')}`} />
            <Button variant="quiet" href={back}>
              Toch niet
            </Button>
          </form>
        </section>
      )}
      {unable.length > 0 && (
        <section aria-labelledby="kan-niet" className="panel panel-quiet bulk-panel">
          <h2 id="kan-niet">Dit kan niet bij {countOf(unable.length, 'document', 'documenten')}</h2>
          <BulkRows rows={unable} />
        </section>
      )}
    </>
  )
}

function Go({ label }: { label: string }) {
  const { pending } = useFormStatus()
  return (
    <>
      <Button type="submit">{label}</Button>
      <span role="status" className="muted">
        {pending && 'Bezig…'}
      </span>
    </>
  )
}

/** What was chosen, in a sentence. */
function said(name: OperationName, values: Readonly<Record<string, string>>, { people, themes }: BulkOptions): string {
  const theme = themes.find(({ id }) => id === values.thema)?.title ?? values.thema
  switch (name) {
    case 'eigenaar':
      return `Eigenaar wordt: ${people.find(({ id }) => id === values.eigenaar)?.name ?? 'niemand'}.`
    case 'thema-erbij':
      return `Het thema “${theme}” komt in het concept. Lezers zien het na publicatie.`
    case 'thema-eraf':
      return `Het thema “${theme}” gaat uit het concept. Lezers zien dat na publicatie.`
    case 'controledatum':
      return values.datum ? `De controledatum wordt ${formatDate(values.datum)}.` : 'Er is daarna geen controledatum meer.'
    case 'publiceren':
      return 'Lezers zien dit meteen.'
    case 'intrekken':
      return `Ze blijven leesbaar op hun adres, met deze uitleg erboven: “${values.uitleg}”. Uit lijsten en zoeken verdwijnen ze.`
    case 'prullenbak':
      return 'Wat online staat, is meteen weg. Je kunt alles 90 dagen lang terugzetten.'
  }
}
