import { languageName } from '@/components/content/language'
import { Notice } from '@/components/ui/Notice'
import type { PublishedOf } from '@/lib/content/published'

/** What a reader should know before reading: not there yet, not ours, an opinion, another language. */
export function PublicationNotices({ doc: { content, links } }: { doc: PublishedOf<'publicatie'> }) {
  const project = content.project ? links[content.project] : undefined
  return (
    <div className="notices">
      {content.status === 'gepland' && (
        <Notice tone="warning" title="Gepland">
          <p>
            Deze publicatie is aangekondigd. Of ze al is verschenen, is ons niet bekend.
            {project && (
              <>
                {' '}
                Ze komt uit het project <a href={project.path}>{project.title}</a>.
              </>
            )}
          </p>
        </Notice>
      )}
      {content.status === 'besloten' && (
        <Notice tone="warning" title="Niet openbaar">
          <p>Deze publicatie is gemaakt voor een besloten groep. Je vindt hier alleen wat erover bekend is.</p>
        </Notice>
      )}
      {content.origin === 'extern' && (
        <Notice title="Niet van KIS">
          <p>Deze publicatie is van {content.publisher ?? 'een andere organisatie'}. Wij verwijzen ernaar omdat ze bij onze onderwerpen hoort.</p>
        </Notice>
      )}
      {content.type === 'opinie' && (
        <Notice title="Dit is een mening">
          <p>De schrijver geeft een eigen kijk. Dat hoeft niet te zijn wat KIS uit onderzoek besluit.</p>
        </Notice>
      )}
      {content.language !== 'nl' && (
        <Notice>
          <p>Deze publicatie is in het {languageName(content.language)}.</p>
        </Notice>
      )}
    </div>
  )
}
