import '@/components/redactie/lists/list-pages.css'
import { Icon } from '@/components/ui/Icon'

type Props = { label: string; first?: string | undefined; previous?: string | undefined; next?: string | undefined }

/** The pages before and after this one, where there are any. */
export function ListPages({ first, previous, next, label }: Props) {
  if (!first && !previous && !next) return null
  return (
    <nav aria-label={label} className="list-pages">
      {first && <a href={first}>Naar het begin</a>}
      {previous && (
        <a href={previous} rel="prev">
          <Icon name="arrow-left" />
          Vorige pagina
        </a>
      )}
      {next && (
        <a href={next} rel="next">
          Volgende pagina
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  )
}
