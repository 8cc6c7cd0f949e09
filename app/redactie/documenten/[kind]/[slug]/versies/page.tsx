import type { Metadata } from 'next'
import { restoreWhole } from '@/app/redactie/documenten/[kind]/[slug]/versies/actions'
import { type DocumentParams, found, openVersioned } from '@/app/redactie/documenten/[kind]/[slug]/versies/open'
import { PageHead } from '@/components/redactie/PageHead'
import { VersionList } from '@/components/redactie/versions/VersionList'
import { can } from '@/lib/auth/policy'
import { workState } from '@/lib/content/states'
import { db } from '@/lib/db/client'
import { byDay, timeOf } from '@/lib/events/moments'
import { listVersions, type Versioned } from '@/lib/versions/list'
import type { ListedVersion } from '@/lib/versions/shape'

export const metadata: Metadata = { title: 'Versies' }

type Props = { params: DocumentParams; searchParams: Promise<{ teruggezet?: string | string[] }> }

const intro =
  'Wat je schrijft, wordt vanzelf bewaard. Gepubliceerde versies, versies met een naam en versies bij een stap blijven altijd. Van de andere blijft alles van vandaag en gisteren, van de week daarvoor één per uur, tot drie maanden terug één per dag, en daarna één per week.'

export default async function VersionsPage({ params, searchParams }: Props) {
  const { actor, doc, base } = await openVersioned(params, 'versies')
  const versions = await found(listVersions(db(), actor, doc.id))
  const { teruggezet } = await searchParams
  const mayRestore = !doc.trashed && can(actor, 'document.saveDraft', { ownerId: doc.ownerId, state: workState(doc.draftState) })
  return (
    <>
      <PageHead title="Versies" back={{ href: base, label: doc.title }} intro={intro} />
      <Restored version={versions.find(({ id }) => id === teruggezet)} base={base} />
      {versions.length < 2 && <p>Er is nog maar één versie. Zodra je verder schrijft, kun je hier vergelijken en terugzetten.</p>}
      <VersionList base={base} id={doc.id} lock={doc.lock} days={daysOf(versions)} chosen={twoOf(versions)} {...(mayRestore && { restore: restoreWhole })} />
      {versions.length > 0 && !mayRestore && <p className="muted">{whyNot(doc)}</p>}
    </>
  )
}

function Restored({ version, base }: { version: ListedVersion | undefined; base: string }) {
  if (!version) return null
  return (
    <p role="status" className="said">
      Versie {version.number} staat nu als concept. Wat er stond, is bewaard in deze lijst. <a href={base}>Ga verder met schrijven</a>
    </p>
  )
}

function daysOf(versions: readonly ListedVersion[]) {
  return byDay(versions, ({ at }) => new Date(at)).map(({ day, things }) => ({
    day,
    versions: things.map((version) => ({ ...version, time: timeOf(new Date(version.at)) })),
  }))
}

/** What people most often want to see: what changed since publication, or else since the moment before. */
function twoOf(versions: readonly ListedVersion[]): { from: string | undefined; to: string | undefined } {
  const to = versions.find(({ current }) => current === 'draft') ?? versions[0]
  const from = versions.find(({ id, current }) => current === 'live' && id !== to?.id) ?? versions.find(({ id }) => id !== to?.id)
  return { from: from?.id, to: to?.id }
}

function whyNot({ trashed }: Versioned): string {
  return trashed
    ? 'Dit document ligt in de prullenbak. Haal het daar eerst uit om een versie terug te zetten.'
    : 'Je kunt hier nu geen versie terugzetten: het document is van iemand anders, of het wordt beoordeeld of is gepland.'
}
