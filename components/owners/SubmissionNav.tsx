import '@/components/owners/owners.css'

const pages = [
  { page: '', label: 'Overzicht' },
  { page: 'werkblad', label: 'Werkblad' },
  { page: 'feedback', label: 'Feedback' },
  { page: 'versies', label: 'Versies' },
] as const
export type OwnerPage = (typeof pages)[number]['page']

/** The pages of one submission. `waiting`: remarks that wait for an answer. */
export function SubmissionNav({ base, current, waiting = 0 }: { base: string; current?: OwnerPage; waiting?: number }) {
  return (
    <nav aria-label="Deze inzending" className="owner-nav">
      <ul>
        {pages.map(({ page, label }) => (
          <li key={page}>
            <a href={page ? `${base}/${page}` : base} aria-current={page === current ? 'page' : undefined}>
              {label}
              {page === 'feedback' && waiting > 0 && ` (${waiting} te doen)`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
