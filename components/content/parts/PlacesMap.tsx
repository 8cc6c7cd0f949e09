import { dotRadius, labelSize, placeLabels } from '@/lib/places/labels'
import { damsPath, mapSize, project, provincePaths } from '@/lib/places/map'
import type { Municipality } from '@/lib/places/places'
import { type Province, provinceKeys, provinces } from '@/lib/places/provinces'
import { joinNl } from '@/lib/text'

type Props = {
  municipalities: readonly Municipality[]
  /** Provinces that are meant as a whole. */
  named: readonly Province[]
}

/** A map that says what the list beside it says: a dot for each municipality, a line around a whole province. */
export function PlacesMap({ municipalities, named }: Props) {
  const dots = municipalities.map((municipality) => ({ ...project(municipality), text: municipality.name }))
  return (
    <figure className="places-map">
      <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} role="img" aria-labelledby="kaart-naam kaart-inhoud">
        <title id="kaart-naam">Kaart van Nederland</title>
        <desc id="kaart-inhoud">{inWords(municipalities, named)}</desc>
        <path className="map-dams" d={damsPath} />
        <Provinces keys={provinceKeys.filter((province) => !named.includes(province))} className="map-province" />
        <Provinces keys={named} className="map-province map-province-named" />
        {dots.map(({ x, y, text }) => (
          <circle key={text} className="map-dot" cx={x} cy={y} r={dotRadius} />
        ))}
        {placeLabels(dots).map(({ x, y, anchor, text }) => (
          <text key={text} className="map-label" x={x} y={y} textAnchor={anchor} fontSize={labelSize}>
            {text}
          </text>
        ))}
      </svg>
      <figcaption>{legend(municipalities, named)} De kaart is een schets: grenzen en plekken kloppen ongeveer.</figcaption>
    </figure>
  )
}

/** Those meant as a whole come last, so that no neighbour covers the line around them. */
function Provinces({ keys, className }: { keys: readonly Province[]; className: string }) {
  return keys.map((province) => <path key={province} className={className} d={provincePaths[province]} />)
}

function inWords(municipalities: readonly Municipality[], named: readonly Province[]): string {
  const dots = municipalities.map(({ name, province }) => `${name} in ${provinces[province]}`)
  const whole = named.map((province) => provinces[province])
  return [...(dots.length > 0 ? [`Een stip bij ${joinNl(dots)}.`] : []), ...(whole.length > 0 ? [`Omlijnd: ${joinNl(whole)}.`] : [])].join(' ')
}

function legend(municipalities: readonly Municipality[], named: readonly Province[]): string {
  const dots = municipalities.length === 1 ? 'De stip is de gemeente uit de lijst.' : 'Elke stip is een gemeente uit de lijst.'
  return [...(municipalities.length > 0 ? [dots] : []), ...(named.length > 0 ? ['Omlijnd is het gebied dat is opgegeven.'] : [])].join(' ')
}
