import type { Metadata } from 'next'
import { ShortlistEmpty } from '@/components/interventions/ShortlistEmpty'
import { ShortlistForm } from '@/components/interventions/ShortlistForm'
import { ShortlistItems } from '@/components/interventions/ShortlistItems'
import { LeftOutNotice } from '@/components/interventions/ShortlistNotices'
import { Container } from '@/components/layout/Container'
import { PageHeader } from '@/components/layout/PageHeader'
import { Button } from '@/components/ui/Button'
import { slugOf } from '@/lib/content/id'
import { getListed } from '@/lib/interventions/listed'
import { mostKept, parseSelection, selectionHref } from '@/lib/interventions/selection'
import type { Params } from '@/lib/site/params'

export const dynamic = 'force-dynamic'

const path = '/interventies/selectie'
const intro = 'Iemand zette deze interventies op een rij. Neem ze over in je eigen lijst om er verder mee te gaan.'

type Props = { searchParams: Promise<Params> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const canonical = selectionHref(path, parseSelection(await searchParams))
  return { title: 'Een gedeelde lijst interventies', description: intro, alternates: { canonical }, robots: { index: false } }
}

/** A list that somebody shared: the address is the list. */
export default async function SelectionPage({ searchParams }: Props) {
  const { hits, leftOut } = await getListed(parseSelection(await searchParams), mostKept)
  const slugs = hits.map(({ id }) => slugOf(id))
  return (
    <>
      <PageHeader
        title="Een gedeelde lijst"
        trail={[{ label: 'Interventies', href: '/interventies' }]}
        current="Een gedeelde lijst"
        intro={hits.length > 0 ? intro : undefined}
      />
      <Container>
        <LeftOutNotice leftOut={leftOut} from="de gedeelde lijst" />
        {hits.length === 0 ? (
          <ShortlistEmpty own={false} />
        ) : (
          <>
            <div className="shortlist-take">
              <ShortlistForm
                action="neem-over"
                slugs={slugs}
                icon="bookmark"
                look="button border-teal bg-teal text-white hover:border-teal-deep hover:bg-teal-deep"
              >
                Neem over in mijn lijst
              </ShortlistForm>
              <Button variant="quiet" icon="download" href={selectionHref(`${path}/download`, slugs)} download="">
                Download als CSV (voor Excel)
              </Button>
              <Button variant="quiet" icon="print" data-print="" hidden>
                Print deze lijst
              </Button>
            </div>
            <ShortlistItems hits={hits} own={false} />
          </>
        )}
      </Container>
    </>
  )
}
