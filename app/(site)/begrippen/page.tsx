import type { Metadata } from 'next'
import { PageHeader } from '@/components/layout/PageHeader'
import { Glossary, type GlossaryLetter, type GlossaryTerm } from '@/components/overviews/Glossary'
import { ThesaurusFile } from '@/components/overviews/ThesaurusFile'
import { listPublished } from '@/lib/content/queries'
import { plainText } from '@/lib/content/text'
import { thesaurusLicence, thesaurusPath } from '@/lib/search/thesaurus/skos'

export const dynamic = 'force-dynamic'
const intro = 'Woorden die op dit platform vaak voorkomen, met wat we ermee bedoelen. Waar mensen het over een woord oneens zijn, staat dat erbij.'
export const metadata: Metadata = { title: 'Begrippen', description: intro, alternates: { canonical: '/begrippen' } }

export default async function GlossaryPage() {
  return (
    <>
      <PageHeader title="Begrippen" intro={<p>{intro}</p>} current="Begrippen" />
      <Glossary letters={byLetter(await listTerms())} />
      <ThesaurusFile href={thesaurusPath} licence={thesaurusLicence} />
    </>
  )
}

async function listTerms(): Promise<GlossaryTerm[]> {
  const documents = await listPublished('begrip')
  const titles = new Map(documents.map(({ id, title }) => [id, title]))
  return documents.map(({ id, path, title, content }) => ({
    id,
    slug: slugOf(path),
    path,
    title,
    definition: plainText(content.definition.text),
    abbreviation: content.abbreviation,
    variants: content.variants,
    disputed: content.disputed,
    seeAlso: content.seeAlso.flatMap((other) => {
      const label = titles.get(other)
      return label ? [{ slug: slugOf(other), title: label }] : []
    }),
  }))
}

function slugOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function byLetter(terms: GlossaryTerm[]): GlossaryLetter[] {
  const groups = Map.groupBy(terms, ({ title }) => firstLetter(title))
  return [...groups].map(([letter, list]) => ({ letter, terms: list })).sort((a, b) => a.letter.localeCompare(b.letter, 'nl'))
}

function firstLetter(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[^a-z]/gi, '')
    .charAt(0)
    .toUpperCase()
}
