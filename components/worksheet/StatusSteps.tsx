import '@/components/worksheet/status-steps.css'
import { Icon } from '@/components/ui/Icon'
import { When } from '@/components/ui/When'
import type { WayStep } from '@/lib/submissions/way'

const words = { done: 'Klaar', current: 'Nu', coming: 'Nog te doen' } as const

/** The way of a submission as a list of steps: what was done and when, where it is now, and what is planned. */
export function StatusSteps({ steps, late = false }: { steps: readonly WayStep[]; late?: boolean }) {
  return (
    <ol className="way">
      {steps.map(({ key, label, place, on, planned, note }) => (
        <li key={key} className="way-step" data-place={place} aria-current={place === 'current' ? 'step' : undefined}>
          <span className="way-mark">{place === 'done' && <Icon name="check" />}</span>
          <div>
            <p className="way-label">
              <span className="sr-only">{words[place]}: </span>
              {label}
            </p>
            <p className="muted">
              {on && (
                <>
                  {planned && 'uiterlijk '}
                  <When date={on} />
                </>
              )}
              {place === 'current' && late && ' (voorbij)'}
              {note && `, ${note}`}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
