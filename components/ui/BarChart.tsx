import { formatNumber } from '@/lib/text'

/** A bar: `share` of the whole bar, from 0 to 1, and the same in words. */
export type Bar = { label: string; count: number; share: number; shareText: string; href?: string | undefined }

type Props = {
  caption: string
  head: { label: string; count: string; share: string }
  bars: readonly Bar[]
}

/** A bar chart and its table in one: each row has a bar, drawn for the eye beside the number that it stands for. */
export function BarChart({ caption, head, bars }: Props) {
  return (
    <table className="bar-chart">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head.label}</th>
          <th scope="col">{head.count}</th>
          <th scope="col">{head.share}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label}>
            <th scope="row">{bar.label}</th>
            <td>
              <div>
                <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                  <rect width="1000" height="10" className="bar-track" />
                  <rect width={Math.round(1000 * bar.share)} height="10" className="bar-fill" />
                </svg>
                <Count {...bar} />
              </div>
            </td>
            <td>{bar.shareText}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Count({ count, href, label }: Bar) {
  if (!href) return <span>{formatNumber(count)}</span>
  return (
    <a href={href}>
      {formatNumber(count)}
      <span className="sr-only"> met {label}</span>
    </a>
  )
}
