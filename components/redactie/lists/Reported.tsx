import { Notice } from '@/components/ui/Notice'
import { reports } from '@/lib/redactie/words'

/** What was just done, when the address says so. */
export function Reported({ report }: { report: string | string[] | undefined }) {
  const text = typeof report === 'string' && Object.hasOwn(reports, report) ? reports[report as keyof typeof reports] : undefined
  return (
    <div role="status" className="reported">
      {text && <Notice tone="success">{text}</Notice>}
    </div>
  )
}
