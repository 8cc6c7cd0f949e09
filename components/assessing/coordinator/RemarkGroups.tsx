import { RemarkCard } from '@/components/worksheet/RemarkCard'
import { readPath } from '@/lib/editor/field-spec'
import { labelOfPath } from '@/lib/editor/labels'
import type { RemarkView } from '@/lib/submissions/shapes'

/** All remarks by version, the newest first; what is open of the newest stands open. */
export function RemarkGroups({ remarks, newest }: { remarks: readonly RemarkView[]; newest: number }) {
  const versions = [...Map.groupBy(remarks, ({ version }) => version)].sort(([a], [b]) => b - a)
  return (
    <section className="panel" aria-labelledby="opmerkingen">
      <h2 id="opmerkingen">Opmerkingen</h2>
      {remarks.length === 0 && <p>Nog geen.</p>}
      <div className="case-remarks">
        {versions.map(([version, of]) => (
          <details key={version} open={version === newest && of.length <= 12}>
            <summary>
              Bij versie {version}: {of.length}, waarvan {of.filter(({ resolved }) => !resolved).length} open
            </summary>
            {of.map((remark) => (
              <RemarkCard key={remark.id} remark={remark} field={fieldOf(remark.path)}>
                {!remark.released && <p className="muted">Nog niet vrijgegeven: de eigenaar ziet dit niet.</p>}
              </RemarkCard>
            ))}
          </details>
        ))}
      </div>
    </section>
  )
}

function fieldOf(path: string): string {
  if (!path) return 'het geheel'
  return labelOfPath('interventie', readPath(path))
}
