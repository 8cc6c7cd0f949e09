import { Icon, type IconName } from '@/components/ui/Icon'
import type { Finding } from '@/lib/quickscan/quickscan'

type Props = {
  id: string
  title: string
  findings: readonly Finding[]
  icon: IconName
  /** What stands before what one can do about it. */
  step?: string
}

/** Answers that mean the same for the advice, each with its reason. */
export function Findings({ id, title, findings, icon, step }: Props) {
  return (
    <section aria-labelledby={id} className="scan-part">
      <h2 id={id}>{title}</h2>
      <ul className="scan-findings">
        {findings.map((finding) => (
          <li key={finding.id}>
            <Icon name={icon} />
            <div>
              <h3>
                {finding.short}: <span>{finding.answer}</span>
              </h3>
              <p>{finding.says}</p>
              {finding.first && step && (
                <p>
                  <strong>{step}:</strong> {finding.first}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
