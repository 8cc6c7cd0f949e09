import '@/components/redactie/versions/versions.css'
import { RestoreForm } from '@/components/redactie/versions/RestoreForm'
import { Button } from '@/components/ui/Button'
import type { FormState } from '@/lib/forms/state'
import type { ListedVersion } from '@/lib/versions/shape'

export type VersionDay = { day: string; versions: readonly (ListedVersion & { time: string })[] }

type Props = {
  base: string
  id: string
  lock: number
  days: readonly VersionDay[]
  /** Which two are chosen at first: before and after. */
  chosen: { from: string | undefined; to: string | undefined }
  /** Left out for who may not change the document now. */
  restore?: (before: FormState, form: FormData) => Promise<FormState>
}

/** The history of a document by day, in which one chooses two versions to compare. */
export function VersionList({ base, days, chosen, ...restoring }: Props) {
  return (
    <>
      <form id="vergelijk" action={`${base}/vergelijk`} className="versions-bar">
        <Button type="submit">Vergelijk de twee gekozen versies</Button>
        <p className="muted">Kies bij “oud” en bij “nieuw” welke twee.</p>
      </form>
      {days.map(({ day, versions }) => (
        <section key={day} className="versions-day">
          <h2>{day}</h2>
          <ul className="versions">
            {versions.map((version) => (
              <Row key={version.id} version={version} base={base} chosen={chosen} {...restoring} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

type RowProps = Omit<Props, 'days'> & { version: VersionDay['versions'][number] }

function Row({ version, base, id, lock, chosen, restore }: RowProps) {
  const { number, what, name, note, author, time, current, passing } = version
  return (
    <li className="version" data-current={current ?? undefined}>
      <fieldset className="version-choice">
        <legend className="sr-only">Versie {number} vergelijken</legend>
        <Choice side="van" label="oud" version={version} chosen={chosen.from} />
        <Choice side="naar" label="nieuw" version={version} chosen={chosen.to} />
      </fieldset>
      <div className="version-text">
        <p>
          <strong>{name ? `“${name}”` : what}</strong>
          {name && <span className="muted"> {what}</span>}
        </p>
        {note && <p>{note}</p>}
        <p className="muted">
          Versie {number}, {time}, {author}
          {passing && '. Wordt later uitgedund'}
        </p>
      </div>
      <div className="version-actions">
        <a href={`${base}/voorbeeld/versie/${version.id}`}>
          Bekijk<span className="sr-only"> versie {number}</span>
        </a>
        {restore && current !== 'draft' && (
          <RestoreForm action={restore} fields={{ id, lock, versionId: version.id }}>
            <button type="submit" className="text-button">
              Zet terug<span className="sr-only">: versie {number}</span>
            </button>
          </RestoreForm>
        )}
      </div>
    </li>
  )
}

function Choice({ side, label, version, chosen }: { side: string; label: string; version: ListedVersion; chosen: string | undefined }) {
  return (
    <label>
      <input type="radio" form="vergelijk" name={side} value={version.id} defaultChecked={version.id === chosen} /> {label}
    </label>
  )
}
