import { PlacesMap } from '@/components/content/parts/PlacesMap'
import { Section } from '@/components/content/parts/Section'
import { provinces } from '@/lib/places/provinces'
import { readWhere, type Where } from '@/lib/places/where'

type Props = { content: { region?: string | undefined; municipalities: readonly string[] } }

/** Where it was carried out: in words first, with a way to what else was done there, then on a map. */
export function InterventionPlaces({ content }: Props) {
  const where = readWhere(content)
  const municipalities = where.groups.flatMap(({ places }) => places.map(({ municipality }) => municipality))
  const onMap = municipalities.length > 0 || where.named.length > 0
  return (
    <Section title="Waar het is uitgevoerd" id="waar" className={onMap ? 'places places-with-map' : 'places'}>
      <div className="places-words">
        <dl>
          {(where.region || content.municipalities.length === 0) && (
            <div>
              <dt>Gebied</dt>
              <dd>{where.region ?? <NotGiven />}</dd>
            </div>
          )}
          <div>
            <dt>Gemeenten</dt>
            <dd>{content.municipalities.length > 0 ? countOf(municipalities.length + where.unknown.length) : <NotGiven />}</dd>
          </div>
        </dl>
        {where.groups.length > 0 && <ProvinceList groups={where.groups} />}
        {where.unknown.length > 0 && <UnknownPlaces names={where.unknown} />}
        {where.groups.length + where.unknown.length > 0 && <p className="meta">Kies een plaats en zie welke interventies er nog meer zijn.</p>}
      </div>
      {onMap && <PlacesMap municipalities={municipalities} named={where.named} />}
    </Section>
  )
}

function NotGiven() {
  return <span className="not-given">niet opgegeven</span>
}

function countOf(count: number): string {
  return count === 1 ? '1 gemeente' : `${count} gemeenten`
}

function ProvinceList({ groups }: Pick<Where, 'groups'>) {
  return (
    <ul className="places-provinces">
      {groups.map(({ province, places }) => (
        <li key={province}>
          <a className="places-province" href={listHref('provincie', province)}>
            {provinces[province]}
          </a>
          {places.length > 0 && (
            <ul className="places-list">
              {places.map(({ municipality, remarks }) => (
                <li key={municipality.name}>
                  <a href={listHref('gemeente', municipality.name)}>{municipality.name}</a>
                  {remarks.map((remark) => (
                    <span key={remark} className="places-remark">
                      {remark}.
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

function UnknownPlaces({ names }: { names: readonly string[] }) {
  return (
    <div className="places-unknown">
      <p>Deze namen kennen we niet als gemeente:</p>
      <ul className="places-list">
        {names.map((name) => (
          <li key={name}>
            <a href={listHref('gemeente', name)}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function listHref(facet: 'provincie' | 'gemeente', value: string): string {
  return `/interventies?${new URLSearchParams({ [facet]: value })}`
}
