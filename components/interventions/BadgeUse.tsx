import '@/components/interventions/badge.css'

type Props = { title: string; sentence: string; code: string; picture: string; alt: string; download?: boolean }

/** How to show a badge: the picture, the words to use with it, and the code for a website. */
export function BadgeUse({ title, sentence, code, picture, alt, download = false }: Props) {
  return (
    <section className="doc-section badge-use" aria-labelledby="keurmerk-gebruiken">
      <h2 id="keurmerk-gebruiken">{title}</h2>
      {/* biome-ignore lint/performance/noImgElement: the picture is what others put on their sites too. */}
      <img src={picture} width={400} height={128} alt={alt} className="badge-picture" />
      {download && (
        <p>
          <a href={picture} download="keurmerk-kis.svg">
            Download het keurmerk (SVG)
          </a>
          , voor drukwerk. Een gedownload plaatje verandert niet mee: gebruik het niet na de datum die erop staat.
        </p>
      )}
      <h3>Zo schrijf je het op</h3>
      <blockquote className="badge-sentence">{sentence}</blockquote>
      <p>
        Schrijf er niet bij dat de interventie “bewezen effectief” is. Het keurmerk zegt dat de beschrijving is beoordeeld; wat onderzoek over het effect zegt,
        staat op de pagina van de interventie.
      </p>
      <h3>Op je website</h3>
      <p>Plak deze code. Het plaatje komt steeds van deze site, dus als het keurmerk verloopt, zegt het dat zelf.</p>
      <pre className="badge-code">
        <code>{code}</code>
      </pre>
    </section>
  )
}
