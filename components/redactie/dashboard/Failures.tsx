import { Notice } from '@/components/ui/Notice'
import type { Work } from '@/lib/redactie/shapes'
import { countOf } from '@/lib/redactie/words'

/** What was tried for a day and given up, for who can do something about it. */
export function Failures({ failed }: { failed: Work['failed'] }) {
  if (!failed || failed.mails + failed.jobs === 0) return null
  return (
    <Notice tone="danger" title="Er is werk blijven liggen" className="short-failures">
      <ul>
        {failed.mails > 0 && (
          <li>
            {countOf(failed.mails, 'mail is', 'mails zijn')} niet verstuurd. Ze worden een week bewaard: kijk de mailserver na en stuur ze opnieuw met{' '}
            <code>npm run mail:retry</code>.
          </li>
        )}
        {failed.jobs > 0 && <li>{countOf(failed.jobs, 'taak is', 'taken zijn')} mislukt. In het logboek van de server staat waarom.</li>}
      </ul>
    </Notice>
  )
}
