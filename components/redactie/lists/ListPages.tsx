import { Icon } from '@/components/ui/Icon'

/** The pages before and after this one, where there are any. */
export function ListPages({ previous, next, label }: { previous?: string | undefined; next?: string | undefined; label: string }) {
  if (!previous && !next) return null
  return (
    <nav aria-label={label} className="list-pages">
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
