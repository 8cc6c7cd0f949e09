import { languageName } from '@/components/content/language'
import { Icon } from '@/components/ui/Icon'

type File = {
  title: string
  url: string
  format: string
  size?: string | undefined
  pages?: number | undefined
  accessible?: boolean | undefined
  language?: string | undefined
}

/** A file to take along. What it is, how big and whether everyone can read it stand in the link's own words. */
export function DownloadLink({ file }: { file: File }) {
  const facts = [
    file.format,
    file.size,
    file.pages && pagesText(file.pages),
    file.language && file.language !== 'nl' && `in het ${languageName(file.language)}`,
  ]
    .filter(Boolean)
    .join(', ')
  return (
    <div className="download">
      <a href={file.url} download={file.url.startsWith('/') || undefined} rel={file.url.startsWith('http') ? 'external noopener' : undefined}>
        <Icon name="download" />
        <span>
          <span className="download-title">
            <span className="sr-only">Download: </span>
            {file.title}
          </span>{' '}
          <span className="download-facts">({facts})</span>
        </span>
      </a>
      {file.accessible === false && <p className="meta">Dit bestand is nog niet voor iedereen leesbaar, bijvoorbeeld niet met een schermlezer.</p>}
    </div>
  )
}

function pagesText(count: number): string {
  return count === 1 ? '1 bladzijde' : `${count} bladzijden`
}
