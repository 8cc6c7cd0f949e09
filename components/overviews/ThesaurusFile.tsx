import { Container } from '@/components/layout/Container'
import { Icon } from '@/components/ui/Icon'

type Props = { href: string; licence: { name: string; url: string; attribution: string } }

/** What stands behind the search field, for who makes a search of their own. */
export function ThesaurusFile({ href, licence }: Props) {
  return (
    <Container>
      <section aria-labelledby="thesaurus" className="thesaurus-file">
        <h2 id="thesaurus">Onze woorden in jouw systeem</h2>
        <p>
          Het zoekveld kent meer woorden dan deze lijst: synoniemen, ruimere en smallere begrippen, en oude woorden met het woord dat we nu gebruiken. Die
          thesaurus kun je ophalen als SKOS, de standaard voor woordenlijsten.
        </p>
        <p>
          <a href={href} className="thesaurus-file-link">
            <Icon name="download" />
            <span>Thesaurus (SKOS, JSON-LD)</span>
          </a>
        </p>
        <p className="term-note">
          De thesaurus valt onder <a href={licence.url}>{licence.name}</a>. {licence.attribution}
        </p>
      </section>
    </Container>
  )
}
