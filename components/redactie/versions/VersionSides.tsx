import '@/components/redactie/versions/versions.css'
import type { ListedVersion } from '@/lib/versions/shape'

type Side = ListedVersion & { moment: string }

/** Which two versions stand side by side. */
export function VersionSides({ before, after, base }: { before: Side; after: Side; base: string }) {
  return (
    <div className="diff-sides">
      <One label="Oud" side={before} base={base} />
      <One label="Nieuw" side={after} base={base} />
    </div>
  )
}

function One({ label, side: { id, number, name, what, author, moment }, base }: { label: string; side: Side; base: string }) {
  return (
    <div className="panel panel-quiet">
      <p>
        <strong>
          {label}: versie {number}
        </strong>
        {name && ` “${name}”`}
      </p>
      <p className="muted">
        {what}. {author}, {moment}. <a href={`${base}/voorbeeld/versie/${id}`}>Bekijk deze versie</a>
      </p>
    </div>
  )
}
