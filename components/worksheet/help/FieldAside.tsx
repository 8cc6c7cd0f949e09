import type { ReactNode } from 'react'
import { useWork } from '@/components/worksheet/context'
import type { DossierHelp } from '@/lib/submissions/shapes'
import type { FieldHelp } from '@/lib/worksheet/help'

/** What helps with a field: what a good answer says, examples, and what the dossier says about it. Works without a script. */
export function FieldAside({ label, help, children }: { label: string; help: FieldHelp; children?: ReactNode }) {
  const { dossiers } = useWork()
  return (
    <aside className="work-help" aria-label={`Hulp bij ${label}`}>
      <ul className="work-tips">
        {help.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      {help.examples && <Examples examples={help.examples} />}
      {help.dossier === 'summary' && dossiers.map((dossier) => <DossierSays key={dossier.id} dossier={dossier} />)}
      {help.dossier === 'mechanisms' &&
        dossiers.filter(({ mechanisms }) => mechanisms.length > 0).map((dossier) => <Mechanisms key={dossier.id} dossier={dossier} />)}
      {children}
    </aside>
  )
}

function Examples({ examples }: { examples: readonly string[] }) {
  return (
    <details className="work-more">
      <summary>{examples.length === 1 ? 'Voorbeeld' : `${examples.length} voorbeelden`}</summary>
      {examples.map((example) => (
        <blockquote key={example}>{example}</blockquote>
      ))}
      <p className="muted">Verzonnen, om te laten zien hoe het kan.</p>
    </details>
  )
}

function DossierSays({ dossier: { title, summary, path, mechanisms } }: { dossier: DossierHelp }) {
  return (
    <details className="work-more">
      <summary>Wat het dossier zegt</summary>
      <p>
        <strong>{title}.</strong> {summary}
      </p>
      {mechanisms.length > 0 && <p>Het dossier noemt: {mechanisms.map(({ name }) => name.toLowerCase()).join(', ')}.</p>}
      <p>
        <NewTab href={path}>Lees het dossier</NewTab>
      </p>
    </details>
  )
}

function Mechanisms({ dossier: { title, mechanisms } }: { dossier: DossierHelp }) {
  return (
    <details className="work-more">
      <summary>Mechanismen uit het dossier</summary>
      <p className="muted">{title}</p>
      <dl>
        {mechanisms.map(({ slug, name, short, support, path }) => (
          <div key={slug}>
            <dt>
              <NewTab href={path}>{name}</NewTab>
            </dt>
            <dd>
              {short} <span className="muted">{support}.</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function NewTab({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
      <span className="sr-only"> (opent in een nieuw tabblad)</span>
    </a>
  )
}
