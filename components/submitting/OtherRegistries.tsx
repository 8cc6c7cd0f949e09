import type { Elsewhere } from '@/lib/quickscan/quickscan'
import { joinNl } from '@/lib/text'

/** Registries of others that may fit; `instead`: KIS's own does not. */
export function OtherRegistries({ registries, instead }: { registries: readonly Elsewhere[]; instead: boolean }) {
  return (
    <section aria-labelledby="elders" className="scan-part">
      <h2 id="elders">{instead ? 'Waar ze wel kan passen' : 'Ook een andere databank past'}</h2>
      <p>
        {instead
          ? 'Kijk op de pagina van de databank zelf; daar staan de voorwaarden van dit moment.'
          : 'Je kunt op meer plekken meedoen. De voorwaarden van dit moment staan bij de databank zelf.'}
      </p>
      <ul className="scan-registries">
        {registries.map(({ id, name, href, why, asks }) => (
          <li key={id}>
            <h3>
              <a href={href}>{name}</a>
            </h3>
            <p>{why}</p>
            <p>{asks.length === 0 ? 'Aan wat deze databank vooraf vraagt, lijkt je interventie te voldoen.' : `Vraagt ook: ${joinNl(asks)}.`}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
