import type { BlockContext } from '@/components/content/context'
import { RichText } from '@/components/content/RichText'
import type { Step } from '@/lib/content/blocks'

/** Numbered steps, with steps within them, what may be skipped and how long it takes. */
export function StepList({ steps, context }: { steps: readonly Step[]; context: BlockContext }) {
  return (
    <ol className="steps">
      {steps.map((step, i) => (
        <li key={i}>
          <p>
            {step.title && <strong className="step-title">{step.title}</strong>}
            {step.optional && <span className="flag">Mag je overslaan</span>}
            {step.duration && <span className="flag">{step.duration}</span>}
            {step.text && !step.title && (
              <>
                {' '}
                <RichText text={step.text} context={context} />
              </>
            )}
          </p>
          {step.text && step.title && (
            <p>
              <RichText text={step.text} context={context} />
            </p>
          )}
          {step.steps && <StepList steps={step.steps} context={context} />}
        </li>
      ))}
    </ol>
  )
}
