import type { Metadata } from 'next'
import { cache } from 'react'
import { ChooseToCompare } from '@/components/interventions/ChooseToCompare'
import { Comparison } from '@/components/interventions/Comparison'
import { LeftOutNotice } from '@/components/interventions/ShortlistNotices'
import { Container } from '@/components/layout/Container'
import { PageHeader } from '@/components/layout/PageHeader'
import { compareRecords, onlyDifferences } from '@/lib/interventions/compare'
import { getCompared } from '@/lib/interventions/compared'
import { comparedOnly, keptValue, mostCompared, parseKept, parseSelection, selectionHref } from '@/lib/interventions/selection'
import type { Params } from '@/lib/site/params'
import { joinNl } from '@/lib/text'

export const dynamic = 'force-dynamic'

const path = '/interventies/vergelijken'

/** Read once for a page and its title; by a text, which two askers have in common. */
const compared = cache((kept: string) => getCompared(parseKept(kept)))

type Props = { searchParams: Promise<Params> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const params = await searchParams
  const asked = parseSelection(params)
  const { columns } = await compared(keptValue(asked))
  const titles = joinNl(columns.map(({ title }) => title))
  return {
    title: titles ? `Vergelijk ${titles}` : 'Vergelijk interventies',
    description: 'Interventies naast elkaar: voor wie ze zijn, wat ze kosten, waarop ze rusten en of hun effect is onderzocht.',
    alternates: { canonical: selectionHref(path, asked, comparedOnly(params)) },
    robots: { index: false },
  }
}

/** Two to four interventions beside each other; the address is the comparison. */
export default async function ComparePage({ searchParams }: Props) {
  const params = await searchParams
  const asked = parseSelection(params)
  const { columns, records, leftOut } = await compared(keptValue(asked))
  const slugs = columns.map(({ slug }) => slug)
  const only = comparedOnly(params)
  const table = compareRecords(records)
  const tooMany = leftOut.some(({ reason }) => reason === 'te-veel')
  const list = selectionHref('/interventies/selectie', tooMany ? asked : slugs)
  return (
    <>
      <PageHeader
        title="Vergelijk interventies"
        trail={[{ label: 'Interventies', href: '/interventies' }]}
        current="Vergelijk"
        intro={
          columns.length > 1 ? 'Zie in welke rijen ze verschillen. Wat niet bekend is, staat er als “niet opgegeven” en telt niet als verschil.' : undefined
        }
      />
      <Container>
        <LeftOutNotice leftOut={leftOut} from="wat je koos">
          {tooMany && (
            <>
              Naast elkaar passen er {mostCompared}. Je ziet de eerste {mostCompared}. <a href={list}>Kies zelf welke</a>
            </>
          )}
        </LeftOutNotice>
        {columns.length < 2 ? (
          <ChooseToCompare only={columns[0]} />
        ) : (
          <Comparison
            columns={columns.map((column) => ({
              ...column,
              remove: selectionHref(
                path,
                slugs.filter((slug) => slug !== column.slug),
                only,
              ),
            }))}
            table={only.toon ? onlyDifferences(table) : table}
            onlyDifferences={only.toon !== undefined}
            hrefs={{
              all: selectionHref(path, slugs),
              differences: selectionHref(path, slugs, { toon: 'verschillen' }),
              csv: selectionHref(`${path}/download`, slugs),
              list,
            }}
          />
        )}
      </Container>
    </>
  )
}
