import { type Citation, type Verdict, verdictLabels } from '@/lib/reviews/schema'
import type { DossierHelp } from '@/lib/submissions/shapes'

type Props = { verdict: Verdict | undefined; dossiers: readonly DossierHelp[] }

/** What somebody thinks of one criterion, to read. */
export function OneVerdict({ verdict, dossiers }: Props) {
  if (!verdict?.verdict) return <p className="muted">Geen oordeel</p>
  return (
    <div className="one-verdict">
      <p>
        <strong>{verdictLabels[verdict.verdict]}</strong>
      </p>
      {verdict.motivation && <p className="remark-text">{verdict.motivation}</p>}
      {verdict.citations.length > 0 && (
        <ul className="cited-list" aria-label="Rust op">
          {verdict.citations.map((cited, i) => (
            <li key={i}>
              <Cited cited={cited} dossiers={dossiers} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Cited({ cited, dossiers }: { cited: Citation; dossiers: readonly DossierHelp[] }) {
  if ('literature' in cited) return cited.literature
  const dossier = dossiers.find(({ id }) => id === cited.doc)
  const mechanism = dossier?.mechanisms.find(({ slug }) => slug === cited.anchor)
  if (mechanism) return <a href={mechanism.path}>{mechanism.name}</a>
  return `${dossier?.title ?? cited.doc}${cited.anchor ? `, ${cited.anchor}` : ''}`
}
