import type { z } from 'zod'
import type { Block } from '@/lib/content/blocks'
import type { LiteratureItem } from '@/lib/content/literature'

type Checked = {
  mechanisms: readonly { slug: string; literature: readonly string[] }[]
  literature: readonly LiteratureItem[]
  body: readonly Block[]
}

/** What the fields of a dossier must mean to each other: an anchor stands once on the page, and what is cited is in the list. */
export function checkDossier(dossier: Checked, context: z.RefinementCtx): void {
  const report = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
  const headings = dossier.body.flatMap((block) => (block.type === 'heading' ? block.id : []))
  const slugs = dossier.mechanisms.map((mechanism) => mechanism.slug)
  const ids = dossier.literature.map((item) => item.id)
  dossier.mechanisms.forEach(({ slug, literature }, i) => {
    if (slugs.indexOf(slug) < i) report(['mechanisms', i, 'slug'], `Er is al een mechanisme ${slug}.`)
    if (headings.includes(slug)) report(['mechanisms', i, 'slug'], `Een kop in de tekst heeft ook het anker #${slug}. Geef een van beide een andere naam.`)
    literature.forEach((id, j) => {
      if (!ids.includes(id)) report(['mechanisms', i, 'literature', j], `In de literatuurlijst van dit dossier staat geen werk met id “${id}”.`)
    })
  })
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i) report(['literature', i, 'id'], `Het id “${id}” staat al in de literatuurlijst.`)
  })
}
