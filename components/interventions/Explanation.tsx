import '@/components/content/content.css'
import { Columns } from '@/components/content/parts/Columns'
import { Contents } from '@/components/content/parts/Contents'
import { CostsExplained, TimeExplained } from '@/components/interventions/ExplanationBands'
import { DatabasesExplained, DataExplained, FiltersExplained, type Licence, ValidityExplained } from '@/components/interventions/ExplanationRegister'
import { EffectExplained, SubstantiationExplained } from '@/components/interventions/ExplanationSigns'
import { PageHeader } from '@/components/layout/PageHeader'

const parts = [
  { id: 'onderbouwing', title: 'Onderbouwing' },
  { id: 'effect', title: 'Onderzoek naar effect' },
  { id: 'kosten', title: 'Kosten' },
  { id: 'tijd', title: 'Tijd' },
  { id: 'geldigheid', title: 'Geldigheid' },
  { id: 'databases', title: 'Wat erin staat en wat niet' },
  { id: 'filters', title: 'Zoeken en filteren' },
  { id: 'gegevens', title: 'De gegevens gebruiken' },
]

type Props = { title: string; intro: string; licence: Licence; registerHref: string }

/** How to read the database: what each sign and band says, by which rule, and what one may do with the data. */
export function Explanation({ title, intro, licence, registerHref }: Props) {
  return (
    <>
      <PageHeader
        title={title}
        intro={<p>{intro}</p>}
        trail={[{ label: 'Interventies', href: '/interventies' }]}
        current="Uitleg"
        art={{ seed: 'uitleg-interventies', accent: 'teal' }}
      />
      <Columns aside={<Contents entries={parts.map((part) => ({ ...part, depth: 0 }))} />}>
        <SubstantiationExplained />
        <EffectExplained />
        <CostsExplained />
        <TimeExplained />
        <ValidityExplained />
        <DatabasesExplained />
        <FiltersExplained />
        <DataExplained licence={licence} registerHref={registerHref} />
      </Columns>
    </>
  )
}
