import '@/components/content/content.css'
import type { ReactNode } from 'react'
import type { Extras } from '@/components/content/extras'
import { TermPopovers } from '@/components/content/Term'
import { DossierView } from '@/components/content/views/DossierView'
import { GuideView } from '@/components/content/views/GuideView'
import { InterventionView } from '@/components/content/views/InterventionView'
import { OrganisationView } from '@/components/content/views/OrganisationView'
import { PageView } from '@/components/content/views/PageView'
import { ProgrammeLineView } from '@/components/content/views/ProgrammeLineView'
import { ProgrammeView } from '@/components/content/views/ProgrammeView'
import { ProjectView } from '@/components/content/views/ProjectView'
import { PublicationView } from '@/components/content/views/PublicationView'
import { TermView } from '@/components/content/views/TermView'
import { ThemeView } from '@/components/content/views/ThemeView'
import type { PublishedDocument } from '@/lib/content/published'

type Props = {
  doc: PublishedDocument
  /** The day in the Netherlands, as 2026-11-22. */
  today: string
  extras: Extras
}

/** The page of a document, whatever its kind. The chapters of a kennisgids are shown with it, not by it. */
export function DocumentView({ doc, ...rest }: Props) {
  return (
    <>
      {view({ doc, ...rest })}
      <TermPopovers content={ownText(doc)} links={doc.links} />
    </>
  )
}

function view({ doc, today, extras }: Props): ReactNode {
  switch (doc.kind) {
    case 'thema':
      return <ThemeView doc={doc} />
    case 'programma':
      return <ProgrammeView doc={doc} />
    case 'programmalijn':
      return <ProgrammeLineView doc={doc} />
    case 'project':
      return <ProjectView doc={doc} />
    case 'kennisgids':
      return <GuideView doc={doc} />
    case 'publicatie':
      return <PublicationView doc={doc} citation={extras.publicatie?.citation} />
    case 'dossier':
      return <DossierView doc={doc} uses={extras.dossier?.uses} />
    case 'interventie':
      return <InterventionView doc={doc} today={today} extras={extras.interventie} />
    case 'organisatie':
      return <OrganisationView doc={doc} />
    case 'begrip':
      return <TermView doc={doc} />
    case 'pagina':
      return <PageView doc={doc} />
  }
}

function ownText(doc: PublishedDocument): unknown {
  return doc.kind === 'kennisgids' ? { ...doc.content, chapters: [] } : doc.content
}
