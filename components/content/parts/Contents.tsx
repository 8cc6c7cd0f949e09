import type { ContentsEntry } from '@/components/content/headings'
import { SectionNav } from '@/components/layout/SectionNav'
import { Disclosure } from '@/components/ui/Disclosure'

/** What is on this page: beside the text on a wide screen, folded up above it on a small one. */
export function Contents({ entries, title = 'Op deze pagina' }: { entries: readonly ContentsEntry[]; title?: string }) {
  if (entries.length < 3) return null
  const links = entries.map((entry) => ({ href: `#${entry.id}`, label: entry.title, level: entry.depth > 0 ? (3 as const) : (2 as const) }))
  return (
    <>
      <div className="max-lg:hidden print:hidden">
        <SectionNav title={title} links={links} />
      </div>
      <Disclosure title={title} className="lg:hidden print:hidden">
        <SectionNav title={title} links={links} follow={false} />
      </Disclosure>
    </>
  )
}
