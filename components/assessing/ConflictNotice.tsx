import type { Fields } from '@/components/assessing/form-parts'
import { Button } from '@/components/ui/Button'
import { adviceLabels, verdictLabels } from '@/lib/reviews/schema'
import { adviceField, literatureField, motivationField, type Part, summaryField, verdictField } from '@/lib/reviews/shapes'

type Props = { part: Part; there: Fields; settle: (part: Part, keep: 'mine' | 'theirs') => void }

/** What another wrote in the same part meanwhile, and the choice. Until then both are kept: theirs by us, one's own in the form. */
export function ConflictNotice({ part, there, settle }: Props) {
  return (
    <div role="alert" className="conflict-notice">
      <p>
        <strong>Dit is intussen ook ergens anders gewijzigd.</strong> Daar staat nu:
      </p>
      <blockquote>{wordsOf(part, there) || 'niets'}</blockquote>
      <div className="remark-buttons">
        <Button variant="secondary" onClick={() => settle(part, 'mine')}>
          Houd wat ik hier schreef
        </Button>
        <Button variant="secondary" onClick={() => settle(part, 'theirs')}>
          Neem het andere over
        </Button>
      </div>
    </div>
  )
}

/** A part as it is kept, in words. */
function wordsOf(part: Part, there: Fields): string {
  if (part === 'summary') return there[summaryField] ?? ''
  if (part === 'advice') return labelIn(adviceLabels, there[adviceField])
  const id = part.slice('criterion:'.length)
  return [labelIn(verdictLabels, there[verdictField(id)]), there[motivationField(id)], there[literatureField(id)]].filter(Boolean).join('. ')
}

function labelIn(labels: Readonly<Record<string, string>>, value: string | undefined): string {
  return labels[value ?? ''] ?? ''
}
