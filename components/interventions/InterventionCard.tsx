import type { ReactNode } from 'react'
import { KeepButton } from '@/components/interventions/KeepButton'
import { SignPicture } from '@/components/interventions/SignPicture'
import { Highlighted } from '@/components/search/Highlighted'
import { Icon } from '@/components/ui/Icon'
import { ExampleTag, ExpiredTag } from '@/components/ui/Tag'
import { slugOf } from '@/lib/content/id'
import type { Fact } from '@/lib/content/kind'
import type { Reason } from '@/lib/interventions/chooser'
import { costBandLabels } from '@/lib/interventions/costs'
import { factLabels, weighedFacts } from '@/lib/interventions/words'
import type { SearchHit } from '@/lib/search/query'

const impliedByReasons: readonly string[] = [factLabels.groups, factLabels.databases, factLabels.subjects]

type Props = {
  hit: SearchHit
  /** What one can do with it here, instead of keeping it. */
  actions?: ReactNode
  /** Why it stands here, in words of its own record; says for whom in place of the facts. */
  reasons?: readonly Reason[]
  /** What to know of it here, between what it is and its facts. */
  children?: ReactNode
}

/** An intervention in a list, with what one weighs: for whom, costs, both signs, database, owner, last confirmed. */
export function InterventionCard({ hit, actions, reasons = [], children }: Props) {
  const { id, path, title, typeLabel, passage, example, expired, facts } = hit
  const particulars = facts.filter(({ label }) => !weighedFacts.includes(label) && !(reasons.length > 0 && impliedByReasons.includes(label)))
  return (
    <article className="card result intervention-card">
      <h3 className="card-title">
        <a href={path}>
          <Highlighted segments={title} />
        </a>
      </h3>
      <p className="card-label">
        <span>{typeLabel}</span>
        {example && <ExampleTag />}
        {expired && <ExpiredTag />}
      </p>
      <p className="card-text">
        <Highlighted segments={passage} />
      </p>
      {children}
      <div className="card-facts">
        <Particulars facts={particulars} reasons={reasons} />
        <Weighed facts={facts.filter(({ label }) => weighedFacts.includes(label))} />
      </div>
      <div className="card-keep">{actions ?? <KeepButton slug={slugOf(id)} title={title.map(({ text }) => text).join('')} />}</div>
    </article>
  )
}

function Particulars({ facts, reasons }: { facts: Fact[]; reasons: readonly Reason[] }) {
  return (
    <dl className="card-particulars">
      {reasons.map(({ label, text, more }) => (
        <div key={label} className="card-reason">
          <dt>{label}</dt>
          <dd>
            {more && (
              <>
                <a href={more.href}>{more.label}</a>:{' '}
              </>
            )}
            {text}
          </dd>
        </div>
      ))}
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Costs and the two signs. Each says in words what its picture shows, and none counts for another. */
function Weighed({ facts }: { facts: Fact[] }) {
  return (
    <dl className="card-weighed">
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>
            <Picture {...fact} />
            {fact.label}
          </dt>
          <dd className={fact.value === costBandLabels.gratis ? 'card-free' : undefined}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Picture({ label, step, steps }: Fact) {
  if (step === undefined || steps === undefined) return <Icon name="euro" className="card-picture" />
  return <SignPicture sign={label === factLabels.substantiation ? 'onderbouwing' : 'effect'} step={step} steps={steps} />
}
