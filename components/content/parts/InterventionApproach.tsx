import { textContext } from '@/components/content/context'
import { Section } from '@/components/content/parts/Section'
import { RichText } from '@/components/content/RichText'
import { Icon } from '@/components/ui/Icon'
import type { PublishedOf } from '@/lib/content/published'
import { timeBand, timeBandLabels } from '@/lib/interventions/bands'
import type { Intervention } from '@/lib/interventions/schema'
import { scheduleLine } from '@/lib/interventions/words'

/** What happens, session by session, and how much time that takes of who takes part. */
export function InterventionApproach({ doc: { content, links } }: { doc: PublishedOf<'interventie'> }) {
  const { schedule, approach, goals } = content
  if (!schedule && approach.length === 0) return null
  const context = textContext(links)
  return (
    <Section title="Aanpak" id="aanpak">
      {schedule && <Schedule schedule={schedule} />}
      {approach.length > 0 && (
        <ol className="steps">
          {approach.map((activity, i) => {
            const aims = goals.flatMap(({ key }, place) => (key && activity.goals.includes(key) ? [place + 1] : []))
            return (
              <li key={i} id={`activiteit-${i + 1}`}>
                <p>
                  <strong className="step-title">{activity.title}</strong>
                  {activity.duration && <span className="flag">{activity.duration}</span>}
                </p>
                {activity.text && (
                  <p>
                    <RichText text={activity.text} context={context} />
                  </p>
                )}
                {aims.length > 0 && (
                  <p className="meta">
                    Werkt aan{' '}
                    {aims.map((number, place) => (
                      <span key={number}>
                        {place > 0 && (place === aims.length - 1 ? ' en ' : ', ')}
                        <a href={`#doel-${number}`}>doel {number}</a>
                      </span>
                    ))}
                  </p>
                )}
              </li>
            )
          })}
        </ol>
      )}
    </Section>
  )
}

function Schedule({ schedule }: { schedule: NonNullable<Intervention['schedule']> }) {
  const band = timeBand(schedule)
  return (
    <p className="schedule">
      <Icon name="clock" />
      <span>
        <strong>{scheduleLine(schedule)}</strong>
        {schedule.note && ` ${schedule.note}`}
        {band !== 'onbekend' && (
          <span className="detail">
            {timeBandLabels[band]} voor wie meedoet. <a href="/interventies/uitleg#tijd">Zo delen we tijd in</a>
          </span>
        )}
      </span>
    </p>
  )
}
