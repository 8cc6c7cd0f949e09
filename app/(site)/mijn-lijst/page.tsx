import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { ShortlistEmpty } from '@/components/interventions/ShortlistEmpty'
import { ShortlistItems } from '@/components/interventions/ShortlistItems'
import { LeftOutNotice, ShortlistMessageNotice } from '@/components/interventions/ShortlistNotices'
import { ShortlistShare } from '@/components/interventions/ShortlistShare'
import { Container } from '@/components/layout/Container'
import { PageHeader } from '@/components/layout/PageHeader'
import { slugOf } from '@/lib/content/id'
import { readEnv } from '@/lib/env'
import { getListed } from '@/lib/interventions/listed'
import { isReadable, mostKept, parseKept, selectionHref, sentCookie } from '@/lib/interventions/selection'
import { shortlistPath } from '@/lib/interventions/shortlist'
import { checkedMessage, messageText, parseMessage } from '@/lib/interventions/shortlist-message'
import { currentCatalogue } from '@/lib/search/edition'
import type { Params } from '@/lib/site/params'
import { absoluteUrl } from '@/lib/site/site'

export const dynamic = 'force-dynamic'

const intro = 'Interventies die je bewaarde om te vergelijken of te delen. De lijst staat in je eigen browser. Wij bewaren haar niet.'

export const metadata: Metadata = { title: 'Mijn lijst', description: intro, alternates: { canonical: shortlistPath }, robots: { index: false } }

type Props = { searchParams: Promise<Params> }

/** The list that a reader keeps in a cookie. */
export default async function ShortlistPage({ searchParams }: Props) {
  const cookie = sentCookie((await headers()).get('cookie'))
  const kept = parseKept(cookie)
  const { hits, leftOut } = await getListed(kept, mostKept)
  const slugs = hits.map(({ id }) => slugOf(id))
  const address = absoluteUrl(readEnv().siteUrl, selectionHref('/interventies/selectie', slugs))
  const asked = parseMessage(await searchParams)
  const message = asked && checkedMessage(asked, kept)
  return (
    <>
      <PageHeader
        title="Mijn lijst"
        trail={[{ label: 'Interventies', href: '/interventies' }]}
        current="Mijn lijst"
        intro={
          <p>
            {intro} <a href="/privacy">Lees meer over privacy</a>
          </p>
        }
      />
      <Container>
        {message && <ShortlistMessageNotice message={message} text={await inWords(message)} />}
        <LeftOutNotice leftOut={leftOut} from="je lijst" unreadable={!isReadable(cookie)} removable />
        {hits.length === 0 ? (
          <ShortlistEmpty own />
        ) : (
          <div className="shortlist-grid">
            <ShortlistItems hits={hits} own />
            <ShortlistShare address={address} csv={selectionHref('/interventies/selectie/download', slugs)} mail={mailHref(address)} clear={slugs} />
          </div>
        )}
      </Container>
    </>
  )
}

async function inWords(message: NonNullable<ReturnType<typeof parseMessage>>): Promise<string> {
  const catalogue = await currentCatalogue()
  return messageText(message, (slug) => catalogue.row(`interventie/${slug}`)?.title)
}

function mailHref(address: string): string {
  const subject = encodeURIComponent('Interventies om te bekijken')
  const body = encodeURIComponent(`Ik heb deze interventies voor je op een rij gezet:\n\n${address}\n`)
  return `mailto:?subject=${subject}&body=${body}`
}
