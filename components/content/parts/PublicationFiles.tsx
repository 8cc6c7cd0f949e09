import { DownloadLink } from '@/components/content/DownloadLink'
import { ExternalLink } from '@/components/content/ExternalLink'
import { PrintButton } from '@/components/content/parts/PrintButton'
import { Section } from '@/components/content/parts/Section'
import type { PublishedOf } from '@/lib/content/published'

/** Where the publication is: here on the page, as a file, or somewhere else. Also when it is nowhere we know of. */
export function PublicationFiles({ doc: { content, files } }: { doc: PublishedOf<'publicatie'> }) {
  const online = content.body.length > 0
  const nowhere = !online && content.downloads.length === 0 && content.locations.length === 0
  if (nowhere && content.status !== 'verschenen' && !content.note) return null
  return (
    <Section title={title(online, nowhere && content.status !== 'verschenen')} id="lezen" className="files">
      {online && (
        <p className="online">
          Je leest {content.parts.length > 0 ? 'de tekst' : 'deze publicatie'} hieronder op de pagina. <PrintButton />
        </p>
      )}
      {content.downloads.map((file) => (
        <DownloadLink key={file.url} file={{ ...file, ...files[file.url] }} />
      ))}
      {content.locations.length > 0 && (
        <ul className="locations">
          {content.locations.map((location) => (
            <li key={location.url}>
              <ExternalLink href={location.url}>{location.label}</ExternalLink>
            </li>
          ))}
        </ul>
      )}
      {nowhere && content.status === 'verschenen' && (
        <p>
          Wij hebben hier nog geen vindplaats van. Zoek op de titel bij een bibliotheek of bij de uitgever, of <a href="/over-kis/contact">vraag het ons</a>.
        </p>
      )}
      {content.note && <p className="meta">{content.note}</p>}
    </Section>
  )
}

function title(online: boolean, onlyNote: boolean): string {
  if (online) return 'Lezen en downloaden'
  return onlyNote ? 'Wat we weten' : 'Waar vind je het'
}
