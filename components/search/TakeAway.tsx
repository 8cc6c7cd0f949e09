import type { ListProps } from '@/components/search/list'
import { Icon } from '@/components/ui/Icon'

/** What one can do with the whole list: take it along as a file, or follow what comes in. */
export function TakeAway({ results, downloads, feed }: ListProps) {
  if (results.total === 0) return null
  return (
    <section aria-labelledby="meenemen" className="take-away">
      <h3 id="meenemen">Neem deze lijst mee</h3>
      <ul>
        {downloads.map(({ label, href }) => (
          <li key={href}>
            <a href={href} download="">
              <Icon name="download" />
              <span>{label}</span>
            </a>
          </li>
        ))}
        {feed && (
          <li>
            <a href={feed.href}>
              <Icon name="feed" />
              <span>{feed.label}</span>
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
