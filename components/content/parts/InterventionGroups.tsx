import { type BlockContext, textContext } from '@/components/content/context'
import { hasMoreOnGroups } from '@/components/content/intervention-words'
import { Section } from '@/components/content/parts/Section'
import { RichText } from '@/components/content/RichText'
import { MetaList } from '@/components/ui/MetaList'
import type { PublishedOf } from '@/lib/content/published'
import type { Intervention } from '@/lib/interventions/schema'
import { preventionLevels } from '@/lib/interventions/vocabulary'
import { ageRange } from '@/lib/interventions/words'

type Group = Intervention['endGroups'][number]

/** For whom it is meant to make a difference, through whom, and what then is different. */
export function InterventionGroups({ doc: { content, links } }: { doc: PublishedOf<'interventie'> }) {
  const { endGroups, intermediaryGroups, goals } = content
  if (!hasMoreOnGroups(content)) return null
  const context = textContext(links)
  return (
    <Section title="Voor wie en met welk doel" id="voor-wie">
      <MetaList
        rows={[
          { label: 'Voor wie', value: endGroups.length > 0 && <GroupList groups={endGroups} /> },
          { label: 'Via wie', value: intermediaryGroups.length > 0 && <GroupList groups={intermediaryGroups} /> },
          { label: 'Wie kan meedoen', value: content.selection && <RichText text={content.selection.text} context={context} /> },
          { label: 'Hoe zij meebeslissen', value: content.involvement && <RichText text={content.involvement.text} context={context} /> },
          { label: 'Soort preventie', value: content.preventionLevel && preventionLevels[content.preventionLevel] },
        ]}
      />
      {goals.length > 0 && <Goals goals={goals} context={context} manyGroups={endGroups.length + intermediaryGroups.length > 1} />}
    </Section>
  )
}

function GroupList({ groups }: { groups: readonly Group[] }) {
  return (
    <ul className="group-list">
      {groups.map((group) => {
        const details = [ageRange(group), ...group.traits].filter(Boolean)
        return (
          <li key={group.name}>
            {group.name}
            {details.length > 0 && <span className="detail">{details.join('; ')}</span>}
          </li>
        )
      })}
    </ul>
  )
}

/** A goal names its groups where there is more than one to choose from. */
function Goals({ goals, context, manyGroups }: { goals: Intervention['goals']; context: BlockContext; manyGroups: boolean }) {
  return (
    <>
      <h3 id="doelen">Doelen</h3>
      <ol className="goals">
        {goals.map((goal, i) => (
          <li key={i} id={`doel-${i + 1}`}>
            <RichText text={goal.text} context={context} />
            {manyGroups && goal.groups.length > 0 && <span className="detail">Voor: {goal.groups.join('; ')}</span>}
          </li>
        ))}
      </ol>
    </>
  )
}
