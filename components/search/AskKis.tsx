import { Button } from '@/components/ui/Button'
import { site } from '@/lib/site/site'

type Props = {
  /** What one was looking for: "interventies". */
  about: string
  /** What one asked, a line for each choice. */
  asked: string[]
}

/** The way to a question to KIS. What was asked goes along in words, so that nobody has to say it twice. */
export function AskKis({ about, asked }: Props) {
  const words = `Ik zocht ${about === 'zoeken' ? 'op de site' : about}${asked.length > 0 ? ` met ${asked.join('; ')}` : ''}.`
  return (
    <section aria-labelledby="vraag-het" className="ask-kis">
      <h3 id="vraag-het">Vraag het KIS</h3>
      <p>
        Staat het er niet bij? Leg je vraag voor. Lees op <a href="/over-kis/contact">Contact</a> wat KIS moet weten om je te helpen, en neem dit mee:
      </p>
      <blockquote id="mijn-vraag">{words}</blockquote>
      <p className="ask-kis-ways">
        <Button href={mailTo(words)} variant="secondary" icon="mail">
          Mail je vraag
        </Button>
        <Button hidden variant="quiet" icon="copy" data-copy="#mijn-vraag">
          Kopieer deze zin
        </Button>
      </p>
    </section>
  )
}

function mailTo(words: string): string {
  const body = `${words}\n\nIk wil weten: \nIk heb het nodig voor: \nIk heb al geprobeerd: `
  return `mailto:${site.email}?subject=${encodeURIComponent('Vraag over interventies en kennis')}&body=${encodeURIComponent(body)}`
}
