import { Section } from '@/components/content/parts/Section'
import { Button } from '@/components/ui/Button'
import type { PublishedOf } from '@/lib/content/published'

const formats = [
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS (EndNote, Zotero)'],
  ['csl', 'CSL-JSON'],
] as const

export function PublicationCitation({ doc, citation }: { doc: PublishedOf<'publicatie'>; citation: string }) {
  return (
    <Section title="Citeren" id="citeren" className="citation">
      <p id="citaat" className="citation-text">
        {citation}
      </p>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button variant="secondary" icon="copy" data-copy="#citaat" hidden>
          Kopieer de verwijzing
        </Button>
        <span>
          Of neem haar mee als{' '}
          {formats.map(([format, label], i) => (
            <span key={format}>
              {i > 0 && (i === formats.length - 1 ? ' of ' : ', ')}
              <a href={`${doc.path}/citeer?vorm=${format}`}>{label}</a>
            </span>
          ))}
        </span>
      </p>
    </Section>
  )
}
