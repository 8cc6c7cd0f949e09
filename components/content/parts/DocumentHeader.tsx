import type { ReactNode } from 'react'
import { accentOf } from '@/components/art/accent'
import type { Accent } from '@/components/art/ThemeArt'
import { kindLooks } from '@/components/content/kinds'
import { HeaderFacts } from '@/components/content/parts/HeaderFacts'
import { WithdrawnNotice } from '@/components/content/parts/WithdrawnNotice'
import type { Crumb } from '@/components/layout/Breadcrumb'
import { PageHeader } from '@/components/layout/PageHeader'
import { Notice } from '@/components/ui/Notice'
import type { PublishedDocument } from '@/lib/content/published'

type Props = {
  doc: PublishedDocument
  /** The line above the title: "Infosheet 2023". */
  label: ReactNode
  subtitle?: string | undefined
  /** Instead of the summary. */
  intro?: ReactNode
  accent?: Accent
  trail?: Crumb[]
  withArt?: boolean
  children?: ReactNode
}

/** The top of every document: what it is, for whom, on what knowledge it rests and when it was last checked. */
export function DocumentHeader({ doc, label, subtitle, intro, accent, trail, withArt = true, children }: Props) {
  const look = kindLooks[doc.kind]
  return (
    <PageHeader
      title={doc.content.title}
      label={label}
      current={doc.content.title}
      trail={trail ?? [{ label: look.many, href: look.list }]}
      intro={<Intro subtitle={subtitle} text={intro ?? doc.content.summary} />}
      {...(withArt && { art: { seed: doc.id, accent: accent ?? accentOf(doc.id) } })}
    >
      <WithdrawnNotice doc={doc} />
      {doc.example && <ExampleBanner />}
      <HeaderFacts doc={doc} />
      {children}
    </PageHeader>
  )
}

function Intro({ subtitle, text }: { subtitle: string | undefined; text: ReactNode }) {
  return (
    <>
      {subtitle && <p className="subtitle">{subtitle}</p>}
      {text && <p>{text}</p>}
    </>
  )
}

function ExampleBanner() {
  return (
    <Notice tone="warning" title="Voorbeeld" className="mt-6 max-w-[44rem]">
      <p>Dit is verzonnen en laat alleen zien hoe het platform werkt. Gebruik het niet als kennis.</p>
    </Notice>
  )
}
