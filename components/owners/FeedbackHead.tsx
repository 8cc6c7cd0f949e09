import { PageHead } from '@/components/redactie/PageHead'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { When } from '@/components/ui/When'
import { isoDay } from '@/lib/dates'
import type { SubmissionState } from '@/lib/submissions/states'

type Props = { base: string; title: string; state: SubmissionState; waiting: number /** The number of the next version. */; next: number }

/** What one does on this page, and where one goes after it. */
export function FeedbackHead({ base, title, state, waiting, next }: Props) {
  const writing = state === 'feedback' || state === 'deferred'
  return (
    <PageHead
      title="Feedback van KIS"
      back={{ href: base, label: title || 'Inzending' }}
      intro={
        writing
          ? 'Pas je tekst aan in het werkblad en zet bij elke opmerking wat je ermee deed. Ben je het ergens niet mee eens? Leg dan uit waarom: dat mag.'
          : 'Hier staat alle feedback met jullie antwoorden. Antwoorden kan zodra je zelf weer aan zet bent.'
      }
      actions={
        writing && (
          <Button href={`${base}/indienen`} variant={waiting === 0 ? 'primary' : 'secondary'}>
            Controleer en dien versie {next} in
          </Button>
        )
      }
    />
  )
}

type Letters = { letters: readonly { version: number; text: string; at: string }[] }

/** What KIS wrote with the feedback as a whole. */
export function FeedbackLetters({ letters }: Letters) {
  return letters.map(({ version, text, at }) => (
    <Notice key={at} title={`KIS schreef bij versie ${version}`} className="feedback-letter">
      <p className="owner-words">{text}</p>
      <p className="muted">
        <When date={isoDay(new Date(at))} />
      </p>
    </Notice>
  ))
}

export function NoFeedback({ letters }: Letters) {
  return (
    <>
      <FeedbackLetters letters={letters} />
      <p>Er zijn nog geen opmerkingen. Zodra KIS feedback geeft op een versie die je indiende, staat die hier, naast de tekst waar het over gaat.</p>
    </>
  )
}
