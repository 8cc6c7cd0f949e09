import type { ReactNode } from 'react'
import { ExternalLink } from '@/components/content/ExternalLink'
import { contactLabel, notGiven } from '@/components/content/intervention-words'
import { Day } from '@/components/content/parts/HeaderFacts'
import { InterventionSigns } from '@/components/content/parts/InterventionSigns'
import { Icon, type IconName } from '@/components/ui/Icon'
import type { PublishedOf } from '@/lib/content/published'
import { timeBand, timeBandLabels } from '@/lib/interventions/bands'
import { costBand, costBandLabels } from '@/lib/interventions/costs'
import { freshness, lastValidDay } from '@/lib/interventions/freshness'
import type { Intervention } from '@/lib/interventions/schema'
import { entrances, forms, grounds, sectors } from '@/lib/interventions/vocabulary'
import { ageRange, costLine, scheduleLine, workLine } from '@/lib/interventions/words'
import { joinNl } from '@/lib/text'

type Props = { doc: PublishedOf<'interventie'>; today: string }

/** Everything one weighs when choosing, in one screen. What nobody gave is named once, below. */
export function InterventionAtAGlance({ doc, today }: Props) {
  const { content } = doc
  const missing = notGiven(content)
  return (
    <section className="at-a-glance" aria-labelledby="in-een-oogopslag">
      <h2 id="in-een-oogopslag" className="sr-only">
        In één oogopslag
      </h2>
      <dl>
        <Item icon="people" label="Voor wie" lines={groupLines(content)} />
        <Item icon="place" label="Plek" lines={[content.sectors.map((sector) => sectors[sector]).join(', '), content.location]} />
        <Item icon="practice" label="Vorm" lines={[content.forms.map((form) => forms[form]).join(', ')]} />
        <Item icon="clock" label="Tijd voor wie meedoet" lines={timeLines(content)} />
        <Item icon="euro" label="Kosten" lines={costsAtAGlance(content)} />
        <Item icon="book" label="Eigenaar" lines={ownerLines(doc)} />
        <Item icon="calendar" label="Bevestigd" lines={freshnessLines(content, today)} />
        <Item icon="info" label="Onderwerp" lines={[subjects(content)]} />
        <Item icon="filter" label="Discriminatiegrond" lines={[content.grounds.map((ground) => grounds[ground]).join(', ')]} />
        <Item icon="experience" label="Talen" lines={[content.languages.join(', ')]} />
        <Item icon="chart" label="Bereik" lines={[content.reach]} />
      </dl>
      <InterventionSigns content={content} />
      {missing.length > 0 && (
        <p className="missing">
          <strong>Niet opgegeven:</strong> {joinNl(missing)}. <a href={`${doc.path}/contact`}>Vraag ernaar bij {content.owner ? 'de eigenaar' : 'KIS'}.</a>
        </p>
      )}
    </section>
  )
}

/** The first line is what one looks for; the others explain it. Without any line it is left out. */
function Item({ icon, label, lines }: { icon: IconName; label: string; lines: readonly ReactNode[] }) {
  const [first, ...rest] = lines.filter(Boolean)
  if (!first) return null
  return (
    <div>
      <dt>
        <Icon name={icon} /> {label}
      </dt>
      <dd>
        {first}
        {rest.map((line, i) => (
          <span key={i} className="detail">
            {line}
          </span>
        ))}
      </dd>
    </div>
  )
}

function groupLines({ endGroups, intermediaryGroups }: Intervention): string[] {
  const people = endGroups.map((group) => group.name + (ageRange(group) && ` (${ageRange(group)})`))
  const through = intermediaryGroups.map((group) => group.name).join('; ')
  if (people.length === 0) return [through]
  return [people.join('; '), through && `Via ${through}`]
}

function timeLines({ schedule }: Intervention): string[] {
  if (!schedule) return []
  const band = timeBand(schedule)
  return [...(band === 'onbekend' ? [] : [timeBandLabels[band]]), scheduleLine(schedule), schedule.note ?? '']
}

function costsAtAGlance({ costs }: Intervention): string[] {
  if (!costs) return []
  const band = costBand(costs)
  return [...(band === 'onbekend' ? [] : [costBandLabels[band]]), [costLine(costs), workLine(costs)].filter(Boolean).join(', ')]
}

function ownerLines({ content: { owner, contact }, links }: Props['doc']): ReactNode[] {
  const link = owner?.doc ? links[owner.doc] : undefined
  return [
    owner && (link ? <a href={link.path}>{owner.name}</a> : owner.name),
    contact?.url && <ExternalLink href={contact.url}>{contactLabel({ owner, contact })}</ExternalLink>,
  ]
}

function freshnessLines(content: Intervention, today: string): ReactNode[] {
  const last = lastValidDay(content)
  const state = freshness(content, today)
  if (state === 'onbevestigd' || !last) return ['Nog niet door de eigenaar']
  const day = <Day key="end" iso={last} />
  if (state === 'verlopen') return ['Verlopen', ['Gold tot en met ', day]]
  return [content.confirmedOn ? <Day key="on" iso={content.confirmedOn} /> : 'Door de eigenaar', ['Geldig tot en met ', day]]
}

function subjects(content: Intervention): ReactNode {
  return content.entrances.map((entrance, i) => (
    <span key={entrance}>
      {i > 0 && ', '}
      <a href={`/interventies?ingang=${entrance}`}>{entrances[entrance]}</a>
    </span>
  ))
}
