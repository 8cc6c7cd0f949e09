import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { startDocument } from '@/app/redactie/documenten/nieuw/actions'
import { NewDocumentForm } from '@/components/redactie/new/NewDocumentForm'
import { PageHead } from '@/components/redactie/PageHead'
import { requireUser } from '@/lib/auth/session'
import { documentId, kindId } from '@/lib/content/id'
import { kinds } from '@/lib/content/registry'
import { db } from '@/lib/db/client'
import { knownDocuments } from '@/lib/editor/choose'
import { aboutKinds, kindsToWrite } from '@/lib/editor/words/about-kinds'

export const metadata: Metadata = { title: 'Nieuw document' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Begins a document: of a kind, or as a copy of another (`van`). Its content is written after that. */
export default async function NewDocumentPage({ searchParams }: Props) {
  await requireUser('/redactie/documenten/nieuw', 'document.create')
  const { van, soort } = await searchParams
  const back = { href: '/redactie/documenten', label: 'Documenten' }
  if (van !== undefined) {
    const id = documentId.safeParse(van)
    const [original] = id.success ? await knownDocuments(db(), [id.data]) : []
    if (!original || original.trashed) notFound()
    const intro = `Je krijgt een nieuw concept met dezelfde inhoud. Datums, wijzigingen en nummers als ISBN en DOI gaan niet mee. “${original.title}” verandert niet.`
    return (
      <>
        <PageHead title="Kopie maken" back={{ href: `/redactie/documenten/${original.id}`, label: original.title }} intro={intro} />
        <NewDocumentForm action={startDocument} copyOf={original.id} title={`Kopie van ${original.title}`.slice(0, 250)} kinds={[]} />
      </>
    )
  }
  const chosen = kindId.safeParse(soort)
  return (
    <>
      <PageHead title="Nieuw document" back={back} intro="Alleen de redactie ziet het, tot je het publiceert. De titel kun je later nog wijzigen." />
      <NewDocumentForm
        action={startDocument}
        kinds={kindsToWrite.map((id) => ({ id, label: kinds[id].label.one, about: aboutKinds[id] }))}
        {...(chosen.success && { kind: chosen.data })}
      />
    </>
  )
}
