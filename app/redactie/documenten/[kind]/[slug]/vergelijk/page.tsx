import type { Metadata } from 'next'
import { restoreOne } from '@/app/redactie/documenten/[kind]/[slug]/versies/actions'
import { type DocumentParams, found, openVersioned } from '@/app/redactie/documenten/[kind]/[slug]/versies/open'
import { DiffKeys } from '@/components/redactie/diff/DiffKeys'
import { DiffView } from '@/components/redactie/diff/DiffView'
import { PageHead } from '@/components/redactie/PageHead'
import { RestoreForm } from '@/components/redactie/versions/RestoreForm'
import { VersionSides } from '@/components/redactie/versions/VersionSides'
import { type Actor, can } from '@/lib/auth/policy'
import { workState } from '@/lib/content/states'
import { db } from '@/lib/db/client'
import { momentOf } from '@/lib/events/moments'
import { diffContent } from '@/lib/versions/diff'
import { listVersions, type ReadVersion, readVersion, type Versioned } from '@/lib/versions/list'
import { type Counts, countChanges } from '@/lib/versions/read-diff'
import { titlesIn } from '@/lib/versions/titles'
import { fieldOrder, vocabularyOf } from '@/lib/versions/words'

export const metadata: Metadata = { title: 'Versies vergelijken' }

type Query = { [key in 'van' | 'naar' | 'alles' | 'teruggezet']?: string | string[] }
type Props = { params: DocumentParams; searchParams: Promise<Query> }

export default async function ComparePage({ params, searchParams }: Props) {
  const { actor, doc, base } = await openVersioned(params, 'vergelijk')
  const query = await searchParams
  const pair = await readPair(actor, doc, query)
  if (!pair) return <NothingToCompare doc={doc} base={base} />
  const { before, after } = pair
  const fields = diffContent(before.content, after.content, fieldOrder(doc.kind))
  const words = vocabularyOf(doc.kind, await titlesIn(db(), [before.content, after.content], 'staff'))
  const all = query.alles !== undefined
  const restorable = isNewest(after, doc) && mayWrite(actor, doc)
  return (
    <>
      <PageHead title="Versies vergelijken" back={{ href: `${base}/versies`, label: `Versies van ${doc.title}` }} />
      {query.teruggezet !== undefined && (
        <p role="status" className="said">
          Dat onderdeel staat weer in het concept. Wat er stond, is bewaard bij de versies.
        </p>
      )}
      <VersionSides before={{ ...before, moment: momentOf(new Date(before.at)) }} after={{ ...after, moment: momentOf(new Date(after.at)) }} base={base} />
      <div className="diff-bar">
        <p role="status">{summary(countChanges(fields))}</p>
        {fields.length > 0 && <DiffKeys />}
        <a href={`${base}/vergelijk?van=${before.id}&naar=${after.id}${all ? '' : '&alles'}`}>
          {all ? 'Toon alleen wat wijzigde' : 'Toon ook wat gelijk bleef'}
        </a>
      </div>
      {restorable && <RestoreForm id="terugzetten" action={restoreOne} fields={{ id: doc.id, lock: doc.lock, versionId: before.id }} />}
      <DiffView kind={doc.kind} fields={fields} words={words} all={all} {...(restorable && { restore: 'terugzetten' })} />
    </>
  )
}

/** The two that were asked for; left out, the newest and what came before it: what is online, or else the moment before. */
async function readPair(actor: Actor, doc: Versioned, { van, naar }: Query): Promise<{ before: ReadVersion; after: ReadVersion } | undefined> {
  const known = await found(listVersions(db(), actor, doc.id))
  const to = typeof naar === 'string' ? naar : known[0]?.id
  const from = typeof van === 'string' ? van : (known.find(({ id, current }) => current === 'live' && id !== to) ?? known.find(({ id }) => id !== to))?.id
  if (!from || !to) return undefined
  const [before, after] = await Promise.all([found(readVersion(db(), actor, doc.id, from)), found(readVersion(db(), actor, doc.id, to))])
  return { before, after }
}

/** Parts are put back into what is being written, or else into what is live. */
function isNewest({ current }: ReadVersion, { draftState }: Versioned): boolean {
  return current === (draftState ? 'draft' : 'live')
}

function mayWrite(actor: Actor, { ownerId, draftState, trashed }: Versioned): boolean {
  return !trashed && can(actor, 'document.saveDraft', { ownerId, state: workState(draftState) })
}

function NothingToCompare({ doc, base }: { doc: Versioned; base: string }) {
  return (
    <PageHead
      title="Versies vergelijken"
      back={{ href: base, label: doc.title }}
      intro="Er is nog maar één versie, dus er valt niets te vergelijken. Zodra je verder schrijft kan het."
    />
  )
}

function summary({ added, removed, changed, moved }: Counts): string {
  const said = [
    [added, 'toegevoegd'],
    [removed, 'verwijderd'],
    [changed, 'gewijzigd'],
    [moved, 'verplaatst'],
  ].flatMap(([count, word]) => (count ? [`${count} ${word}`] : []))
  return said.length === 0 ? 'Deze twee versies zijn gelijk.' : `Onderdelen: ${said.join(', ')}.`
}
