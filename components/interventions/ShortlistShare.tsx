import { ShortlistForm } from '@/components/interventions/ShortlistForm'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'

type Props = { /** The whole address at which others see this list. */ address: string; csv: string; mail: string; clear: readonly string[] }

/** What one can do with one's list: share it, take it along, start anew. */
export function ShortlistShare({ address, csv, mail, clear }: Props) {
  return (
    <aside className="shortlist-share" aria-labelledby="delen">
      <h2 id="delen">Deel of bewaar je lijst</h2>
      <p>Wie dit adres opent, ziet de interventies die nu op je lijst staan. Bewaar het, dan raak je ze niet kwijt.</p>
      <p id="deel-adres" className="shortlist-address">
        {address}
      </p>
      <Button variant="secondary" icon="copy" data-copy="#deel-adres" hidden>
        Kopieer het adres
      </Button>
      <ul>
        <li>
          <a href={mail}>
            <Icon name="mail" />
            <span>Mail deze lijst</span>
          </a>
        </li>
        <li>
          <a href={csv} download="">
            <Icon name="download" />
            <span>Download als CSV (voor Excel)</span>
          </a>
        </li>
      </ul>
      <Button variant="quiet" icon="print" data-print="" hidden>
        Print je lijst
      </Button>
      <ShortlistForm action="wis" slugs={clear} icon="close" look="button border-transparent text-teal underline decoration-1 underline-offset-4">
        Maak je lijst leeg
      </ShortlistForm>
    </aside>
  )
}
