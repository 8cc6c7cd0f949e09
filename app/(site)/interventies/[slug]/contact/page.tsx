import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { sendMessage } from '@/app/(site)/interventies/[slug]/contact/actions'
import { documentMetadata } from '@/components/content/metadata'
import { ContactForm } from '@/components/forms/ContactForm'
import { Container } from '@/components/layout/Container'
import { PageHeader } from '@/components/layout/PageHeader'
import { ContactSent } from '@/components/overviews/ContactSent'
import { ContactIntro, ContactTerms } from '@/components/overviews/ContactTerms'
import { getPublishedDocument } from '@/lib/content/queries'
import { readEnv } from '@/lib/env'
import { makeStamp } from '@/lib/forms/human'
import { messageLength } from '@/lib/interventions/contact-form'
import { receiverOf } from '@/lib/interventions/receiver'
import type { Params } from '@/lib/site/params'
import { site } from '@/lib/site/site'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Params> }

const getIntervention = cache(async (slug: string) => {
  const doc = await getPublishedDocument(`/interventies/${slug}`)
  return doc?.kind === 'interventie' ? doc : null
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params
  const doc = await getIntervention(slug)
  if (!doc) return {}
  const title = `Bericht over ${doc.content.title}`
  const description = `Stuur een bericht over de interventie ${doc.content.title}, en lees wie het krijgt en wat er met je gegevens gebeurt.`
  const sent = (await searchParams).verzonden !== undefined
  return {
    ...documentMetadata(doc, { title, description, path: `${doc.path}/contact`, siteUrl: readEnv().siteUrl }),
    // The form says its own title: "Fout: …" is known there only.
    title: sent ? 'Je bericht is verstuurd' : { absolute: '' },
    robots: { index: false, follow: true },
  }
}

export default async function ContactPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { verzonden } = await searchParams
  const doc = await getIntervention(slug)
  if (!doc) notFound()
  const { title, owner } = doc.content
  const receiver = receiverOf(doc.content, doc.example).type
  const trail = [
    { label: 'Interventies', href: '/interventies' },
    { label: title, href: doc.path },
  ]
  if (verzonden !== undefined) return <ContactSent title={title} path={doc.path} trail={trail} receiver={receiver} copy={verzonden === 'met-kopie'} />
  const heading = receiver === 'eigenaar' ? 'Bericht aan de eigenaar' : 'Stuur een bericht'
  return (
    <>
      <PageHeader title={heading} label={title} intro={<ContactIntro receiver={receiver} owner={owner?.name} />} trail={trail} current="Contact" />
      <Container className="contact-grid">
        <ContactForm
          action={sendMessage}
          title={`${heading}: ${title} | ${site.shortName}`}
          path={`${doc.path}/contact`}
          slug={slug}
          stamp={makeStamp()}
          length={messageLength}
        />
        <ContactTerms />
      </Container>
    </>
  )
}
