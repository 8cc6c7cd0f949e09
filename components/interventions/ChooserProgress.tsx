import { questions } from '@/lib/interventions/chooser'

/** Where one is: in words, and drawn for the eye. */
export function ChooserProgress({ step }: { step: number }) {
  const gap = 1
  const width = (100 - gap * (questions.length - 1)) / questions.length
  return (
    <div className="chooser-progress">
      <p className="label">
        Help me kiezen, vraag {step} van {questions.length}
      </p>
      <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {questions.map(({ id }, i) => (
          <rect key={id} x={i * (width + gap)} width={width} height="2" className={i < step ? 'chooser-passed' : undefined} />
        ))}
      </svg>
    </div>
  )
}
