import { useRef } from 'react'
import { type EditorStore, useEditorStore, useField } from '@/components/editor/store'
import { nameOf, useWork } from '@/components/worksheet/context'
import { RichInput } from '@/components/worksheet/fields/TextInputs'
import { useTypedBefore } from '@/components/worksheet/fields/useWritten'
import { anchorOf, type Path } from '@/lib/editor/field-spec'
import { newKey } from '@/lib/editor/keys'
import type { DossierHelp } from '@/lib/submissions/shapes'

type Mechanism = { text?: unknown; doc?: string; anchor?: string }

/** A mechanism: chosen from a dossier of the round or of one's own, and in words how this intervention uses it. */
export function MechanismRow({ path }: { path: Path }) {
  const { dossiers } = useWork()
  const store = useEditorStore()
  const [mechanism = {}] = useField<Mechanism>(path)
  const select = useRef<HTMLSelectElement>(null)
  const choose = (chosen: string) => chooseMechanism(store, path, chosen)
  useTypedBefore(select, (chosen) => choose(String(chosen)))
  const chosen = chosenOf(mechanism)
  // Its name within the worksheet stays, so that activities keep pointing at it.
  const own = `#${mechanism.doc ? '' : (mechanism.anchor ?? '')}`
  const found = helpOf(dossiers, mechanism)
  const id = `${anchorOf([...path, 'doc'])}-invoer`
  return (
    <div className="edit-fields">
      <div className="edit-whole edit-field" id={anchorOf([...path, 'doc'])}>
        <label htmlFor={id}>Welk mechanisme is het?</label>
        <select
          ref={select}
          id={id}
          name={nameOf([...path, '_paragraaf'])}
          className="control"
          aria-describedby={`${id}-stand`}
          value={chosen || own}
          onChange={(event) => choose(event.target.value)}
        >
          <option value={own}>Een eigen mechanisme, niet uit het dossier</option>
          {chosen && !found && <option value={chosen}>{chosen} (staat niet in het dossier van deze ronde)</option>}
          {dossiers.map(({ id: dossier, title, mechanisms }) => (
            <optgroup key={dossier} label={title}>
              {mechanisms.map(({ slug, name }) => (
                <option key={slug} value={`${dossier}#${slug}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <p id={`${id}-stand`} className="edit-remark">
          {found ? (
            <>
              {found.short} ({found.support}.){' '}
              <a href={found.path} target="_blank" rel="noopener">
                Lees er meer over<span className="sr-only"> (opent in een nieuw tabblad)</span>
              </a>
            </>
          ) : (
            'Staat het niet in de lijst? Leg dan bij de verantwoording uit waar je je op baseert.'
          )}
        </p>
      </div>
      <div className="edit-whole">
        <RichInput
          spec={{ type: 'rich', label: 'Hoe zit het in jouw interventie?', hint: 'Wat doe je, waardoor dit gaat werken?', required: false }}
          path={[...path, 'text']}
        />
      </div>
    </div>
  )
}

function chosenOf({ doc, anchor }: Mechanism): string {
  return doc ? `${doc}#${anchor ?? ''}` : ''
}

function helpOf(dossiers: readonly DossierHelp[], { doc, anchor }: Mechanism): DossierHelp['mechanisms'][number] | undefined {
  return dossiers.find(({ id }) => id === doc)?.mechanisms.find(({ slug }) => slug === anchor)
}

type Activity = { mechanisms?: readonly string[] }

/** Another mechanism has another name; activities that use it go along. */
function chooseMechanism(store: EditorStore, path: Path, chosen: string): void {
  const [doc, anchor] = chosen.split('#')
  const { doc: _, ...before } = (store.get(path) ?? {}) as Mechanism
  const all = (store.get(path.slice(0, -1)) ?? []) as readonly Mechanism[]
  const name =
    anchor ||
    newKey(
      'mechanisme',
      all.map((other) => other.anchor),
    )
  store.set(path, { ...before, ...(doc && { doc }), anchor: name })
  const old = before.anchor
  const isShared = all.filter((other) => other.anchor === old).length > 1
  if (!old || old === name || isShared) return
  const approach = (store.get(['approach']) ?? []) as readonly Activity[]
  approach.forEach(({ mechanisms }, i) => {
    if (mechanisms?.includes(old)) store.set(['approach', i, 'mechanisms'], [...new Set(mechanisms.map((key) => (key === old ? name : key)))])
  })
}
