import { Moment } from '@/components/assessing/coordinator/Moment'
import type { FileView, SentMessage, StepView, VersionView } from '@/lib/reviews/coordinator-shapes'

/** What happened to a submission, the newest first, with every reason. */
export function Timeline({ steps }: { steps: readonly StepView[] }) {
  return (
    <section className="panel" aria-labelledby="verloop">
      <h2 id="verloop">Verloop</h2>
      <ol className="case-steps">
        {steps.toReversed().map(({ id, what, who, at, reason, version, private: hidden }) => (
          <li key={id}>
            <p>
              <strong>{what}</strong>
              {version !== null && `, versie ${version}`}
            </p>
            <p className="muted">
              {who}, <Moment iso={at} />
            </p>
            {hidden && <p className="muted">Alleen voor KIS:</p>}
            {reason && <p className="case-words">{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What was handed in, the newest first, and the ways to read and compare it. */
export function Versions({ versions, files, id }: { versions: readonly VersionView[]; files: readonly FileView[]; id: string }) {
  const base = `/beoordelen/inzendingen/${id}`
  return (
    <section className="panel" aria-labelledby="versies">
      <h2 id="versies">Versies</h2>
      {versions.length === 0 && <p>Er is nog niets ingediend. Wat de eigenaar schrijft, zie je pas bij het indienen.</p>}
      <ol className="case-steps">
        {versions.map(({ number, by, at, note, attachments }) => (
          <li key={number}>
            <p>
              <a href={`${base}/lezen?versie=${number}`}>Lees versie {number}</a>
              {number > 1 && (
                <>
                  {' · '}
                  <a href={`${base}/vergelijk?van=${number - 1}&naar=${number}`}>Wat wijzigde sinds versie {number - 1}</a>
                </>
              )}
            </p>
            <p className="muted">
              {by}, <Moment iso={at} />
              {attachments > 0 && `, ${attachments} ${attachments === 1 ? 'bijlage' : 'bijlagen'}`}
            </p>
            {note && <p className="case-words">{note}</p>}
          </li>
        ))}
      </ol>
      {files.length > 0 && <Files files={files} id={id} />}
    </section>
  )
}

function Files({ files, id }: { files: readonly FileView[]; id: string }) {
  return (
    <>
      <h3>Bijlagen</h3>
      <ul className="case-files">
        {files.map((file) => (
          <li key={file.id}>
            <a href={`/mijn-interventies/inzendingen/${id}/bijlagen/${file.id}`}>{file.title || file.name}</a>{' '}
            <span className="muted">
              {file.name}
              {file.removed && ', uit het werkblad gehaald'}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What was mailed by hand. */
export function Messages({ messages, id }: { messages: readonly SentMessage[]; id: string }) {
  return (
    <section className="panel" aria-labelledby="berichten">
      <h2 id="berichten">Berichten aan de eigenaar</h2>
      {messages.length === 0 && <p>Nog geen.</p>}
      {messages.map(({ id: message, subject, text, by, at }) => (
        <details key={message} className="case-message">
          <summary>
            {subject}{' '}
            <span className="muted">
              {by}, <Moment iso={at} />
            </span>
          </summary>
          <p className="case-words">{text}</p>
        </details>
      ))}
      <p>
        <a href={`/beoordelen/inzendingen/${id}/bericht`}>Stuur een bericht</a>
      </p>
    </section>
  )
}
