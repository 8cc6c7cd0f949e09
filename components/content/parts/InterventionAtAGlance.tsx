import type { ReactNode } from 'react'
import { costLines } from '@/components/content/costs'
import { ExternalLink } from '@/components/content/ExternalLink'
import { Day } from '@/components/content/parts/HeaderFacts'
import { Signs } from '@/components/content/parts/InterventionSigns'
import { Icon, type IconName } from '@/components/ui/Icon'
import type { PublishedOf } from '@/lib/content/published'
import type { Intervention } from '@/lib/interventions/schema'
import { entrances, forms, grounds, sectors } from '@/lib/interventions/vocabulary'

type Props = { doc: PublishedOf<'interventie'> }

/** Everything one weighs when choosing, in one screen. What nobody gave is said to be missing. */
export function InterventionAtAGlance({ doc }: Props) {
  const { content } = doc
  return (
    <section className="at-a-glance" aria-labelledby="in-een-oogopslag">
      <h2 id="in-een-oogopslag" className="sr-only">
        In één oogopslag
      </h2>
      <dl>
        <Item icon="people" label="Voor wie">
          {groups(content)}
        </Item>
        <Item icon="info" label="Onderwerp">
          {content.entrances.map((entrance) => entrances[entrance]).join(', ')}
        </Item>
        <Item icon="practice" label="Vorm">
          {content.forms.map((form) => forms[form]).join(', ')}
        </Item>
        <Item icon="place" label="Waar">
          {places(content)}
        </Item>
        <Item icon="euro" label="Kosten">
          {lines(costLines(content.costs))}
        </Item>
        <Item icon="book" label="Eigenaar">
          <Owner doc={doc} />
        </Item>
        <Item icon="calendar" label="Laatst bevestigd">
          {content.confirmedOn && <Day iso={content.confirmedOn} />}
        </Item>
        {content.languages.length > 0 && (
          <Item icon="experience" label="Talen">
            {content.languages.join(', ')}
          </Item>
        )}
        {content.grounds.length > 0 && (
          <Item icon="filter" label="Discriminatiegrond">
            {content.grounds.map((ground) => grounds[ground]).join(', ')}
          </Item>
        )}
        {content.reach && (
          <Item icon="chart" label="Bereik">
            {content.reach}
          </Item>
        )}
      </dl>
      <Signs content={content} />
    </section>
  )
}

function Item({ icon, label, children }: { icon: IconName; label: string; children: ReactNode }) {
  const empty = !children || (Array.isArray(children) && children.length === 0)
  return (
    <div>
      <dt>
        <Icon name={icon} /> {label}
      </dt>
      <dd>{empty ? <span className="not-given">niet opgegeven</span> : children}</dd>
    </div>
  )
}

function groups({ endGroups, intermediaryGroups }: Intervention): ReactNode {
  const names = endGroups.map((group) => group.name + ages(group))
  const through = intermediaryGroups.map((group) => group.name)
  if (names.length === 0 && through.length === 0) return null
  return (
    <>
      {names.join(', ')}
      {through.length > 0 && (
        <span className={names.length > 0 ? 'detail' : undefined}>{names.length > 0 ? `Via ${through.join(', ')}` : through.join(', ')}</span>
      )}
    </>
  )
}

function ages({ ageFrom, ageTo }: Intervention['endGroups'][number]): string {
  if (ageFrom !== undefined && ageTo !== undefined) return ` (${ageFrom} tot en met ${ageTo} jaar)`
  if (ageFrom !== undefined) return ` (vanaf ${ageFrom} jaar)`
  return ageTo !== undefined ? ` (tot en met ${ageTo} jaar)` : ''
}

function places({ sectors: where, location, region, municipalities }: Intervention): ReactNode {
  return lines([where.map((sector) => sectors[sector]).join(', '), location, region, municipalities.join(', ')])
}

/** The first line is what one looks for; the others explain it. */
function lines(values: readonly (string | undefined)[]): ReactNode {
  const filled = values.filter((value) => value)
  return filled.map((value, i) => (
    <span key={value} className={i === 0 ? 'block' : 'detail'}>
      {value}
    </span>
  ))
}

function Owner({ doc: { content, links } }: Props) {
  const { owner, contact } = content
  if (!owner && !contact) return <span className="not-given">niet opgegeven</span>
  const link = owner?.doc ? links[owner.doc] : undefined
  return (
    <>
      {owner && (link ? <a href={link.path}>{owner.name}</a> : owner.name)}
      {contact?.url && (
        <span className="detail">
          <ExternalLink href={contact.url}>{contact.label ?? contact.url}</ExternalLink>
        </span>
      )}
    </>
  )
}
