import { Section } from '@/components/content/parts/Section'
import { Button } from '@/components/ui/Button'

const formats = [
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS (EndNote, Zotero)'],
  ['csl', 'CSL-JSON'],
] as const

/** How to refer to the document at `path`: to copy, or as a file for a reference manager. */
export function Citation({ path, text, level }: { path: string; text: string; level?: 2 | 3 }) {
  return (
    <Section title="Citeren" id="citeren" className="citation" {...(level && { level })}>
      <p id="citaat" className="citation-text">
        {text}
      </p>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        <Button variant="secondary" icon="copy" data-copy="#citaat" hidden>
          Kopieer de verwijzing
        </Button>
        <span>
          Of neem haar mee als{' '}
          {formats.map(([format, label], i) => (
            <span key={format}>
              {i > 0 && (i === formats.length - 1 ? ' of ' : ', ')}
              <a href={`${path}/citeer?vorm=${format}`}>{label}</a>
            </span>
          ))}
        </span>
      </p>
    </Section>
  )
}
