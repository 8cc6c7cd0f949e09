import { ThemeArt } from '@/components/art/ThemeArt'
import { Container } from '@/components/layout/Container'
import { SearchField } from '@/components/search/SearchField'

const examples = ['polarisatie op school', 'objectief werven en selecteren', 'steun voor ouders', 'statushouders aan het werk', 'moslimdiscriminatie']

export function Hero() {
  return (
    <section className="hero on-dark" data-own-search="">
      <ThemeArt seed="kis-0" accent="teal" columns={12} rows={9} className="theme-art-dark hero-art" />
      <Container className="relative pt-8 pb-12 md:py-24">
        <div className="max-w-[46rem]">
          <h1 className="text-5xl">Wat werkt voor een inclusieve samenleving?</h1>
          <p className="mt-5 max-w-[36rem] text-lg">Kennis uit onderzoek, praktijk en ervaring, voor iedereen die er morgen iets mee wil doen.</p>
          <search className="mt-8 block">
            <SearchField id="zoek-home" label="Zoek in gidsen, publicaties, interventies en projecten" />
          </search>
          <p className="mt-4 text-sm" id="zoek-voorbeelden">
            Bijvoorbeeld:
          </p>
          <ul className="hero-examples" aria-labelledby="zoek-voorbeelden">
            {examples.map((words) => (
              <li key={words}>
                <a href={`/zoeken?${new URLSearchParams({ q: words })}`}>{words}</a>
              </li>
            ))}
          </ul>
        </div>
      </Container>
    </section>
  )
}
