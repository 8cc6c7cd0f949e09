import '@/components/owners/owners.css'
import { Button } from '@/components/ui/Button'
import { classNames } from '@/components/ui/classNames'
import { Icon } from '@/components/ui/Icon'
import { When } from '@/components/ui/When'
import type { NextStep } from '@/lib/submissions/status'

const turns = { owner: 'Jij bent aan zet', kis: 'KIS is aan zet', nobody: 'Niemand hoeft iets te doen' } as const

/** Whose turn it is. The colour only helps. */
export function Turn({ turn }: Pick<NextStep, 'turn'>) {
  return <span className={classNames('owner-turn', `owner-turn-${turn}`)}>{turns[turn]}</span>
}

/** By when, and whether that is over or was moved. */
export function Due({ next: { on, late, extended, turn } }: { next: NextStep }) {
  if (!on) return null
  return (
    <p className={classNames('owner-due', late && 'owner-late')}>
      <Icon name={late ? 'warning' : 'calendar'} />
      <span>
        {late ? 'De laatste dag was ' : 'Uiterlijk '}
        <When date={on} />
        {extended && ' (je hebt uitstel gekregen)'}
        {late && (turn === 'owner' ? '. Je kunt nog indienen zolang de ronde open is. Lukt dat niet? Laat het KIS weten.' : '. KIS is later dan gepland.')}
      </span>
    </p>
  )
}

/** What happens next with a submission, by when, and the button for it. */
export function NextStepPanel({ next, base }: { next: NextStep; base: string }) {
  return (
    <section className="next-step" aria-labelledby="hierna">
      <Turn turn={next.turn} />
      <h2 id="hierna">{next.title}</h2>
      <p>{next.text}</p>
      <Due next={next} />
      {(next.action || next.second) && (
        <p className="next-step-actions">
          {next.action && <Button href={`${base}/${next.action.page}`}>{next.action.label}</Button>}
          {next.second && (
            <Button variant="secondary" href={`${base}/${next.second.page}`}>
              {next.second.label}
            </Button>
          )}
        </p>
      )}
    </section>
  )
}
