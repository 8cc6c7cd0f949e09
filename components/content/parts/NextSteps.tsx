import { Icon } from '@/components/ui/Icon'

export type Step = { href: string; label: string; text?: string }

/** What a reader can do from here: no page is a dead end. */
export function NextSteps({ steps }: { steps: readonly Step[] }) {
  return (
    <nav className="next-steps" aria-labelledby="verder">
      <h2 id="verder">Verder</h2>
      <ul>
        {steps.map((step) => (
          <li key={step.href}>
            <a href={step.href}>
              <span>
                <strong>{step.label}</strong>
                {step.text && <span className="step-text">{step.text}</span>}
              </span>
              <Icon name="arrow-right" />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export const askStep: Step = {
  href: '/over-kis/contact',
  label: 'Stel je vraag aan KIS',
  text: 'Mis je iets of wil je weten wat er voor jouw situatie bekend is?',
}
