'use client'

import { useId } from 'react'
import { altHints } from '@/components/editor/body/alt-hints'
import { FieldList } from '@/components/editor/fields/FieldList'
import { pickAsset } from '@/components/editor/pick/AssetPicker'
import { useEditorStore, useField } from '@/components/editor/store'
import { Button } from '@/components/ui/Button'
import type { BlockOf } from '@/lib/content/blocks'
import { plainText, type Span } from '@/lib/content/text'
import { blockFields } from '@/lib/editor/describe'
import type { Path } from '@/lib/editor/field-spec'
import { assetIdIn } from '@/lib/media/asset-ids'

const inForm = new Set(['caption', 'credit', 'body'])

/** A picture: which one, what it says to who doesn't see it, and what stands under it. */
export function FigureForm({ path }: { path: Path }) {
  const store = useEditorStore()
  const [src = ''] = useField<string>([...path, 'src'])
  const asset = assetIdIn(src)
  const choose = async () => {
    const picked = await pickAsset()
    if (!picked) return
    const figure = store.get(path) as Partial<BlockOf<'figure'>>
    store.set(path, {
      ...figure,
      src: picked.src,
      width: picked.width,
      height: picked.height,
      ...(!figure.alt && !figure.decorative && picked.description && { alt: picked.description }),
      ...(!figure.credit && picked.maker && { credit: [picked.maker, picked.licence].filter(Boolean).join(', ') }),
    })
  }
  return (
    <div className="form figure-form">
      <div className="figure-form-picture">
        {/* biome-ignore lint/performance/noImgElement: the redactie sends no image component to the browser */}
        {src ? <img src={src} alt="" /> : <p className="muted">Nog geen afbeelding gekozen.</p>}
        <Button variant="secondary" onClick={choose}>
          {src ? 'Kies een andere afbeelding' : 'Kies een afbeelding'}
        </Button>
        {asset && (
          <a className="figure-form-rights" href={`/redactie/media/${asset}`} target="_blank" rel="noreferrer">
            Rechten en toestemming in de mediabibliotheek<span className="sr-only"> (opent in een nieuw tabblad)</span>
          </a>
        )}
      </div>
      <Alternative path={path} />
      <FieldList fields={blockFields.figure.filter(({ name }) => inForm.has(name))} path={path} />
    </div>
  )
}

function Alternative({ path }: { path: Path }) {
  const id = useId()
  const store = useEditorStore()
  const [alt = '', setAlt] = useField<string>([...path, 'alt'])
  const [decorative] = useField<true>([...path, 'decorative'])
  const [caption] = useField<Span[]>([...path, 'caption', 'text'])
  const setDecorative = (is: boolean) => {
    const { decorative: _, ...figure } = store.get(path) as BlockOf<'figure'>
    store.set(path, is ? { ...figure, alt: '', decorative: true } : figure)
  }
  const hints = altHints(alt, plainText(caption))
  return (
    <fieldset className="field figure-form-alt">
      <legend>Voor wie de afbeelding niet ziet</legend>
      <label>
        <input type="radio" name={id} checked={!decorative} onChange={() => setDecorative(false)} /> Beschrijvend: de afbeelding zegt iets
      </label>
      {!decorative && (
        <div className="figure-form-words">
          <label htmlFor={`${id}-alt`}>Alternatieve tekst</label>
          <p id={`${id}-uitleg`} className="field-hint">
            Wat moet iemand weten die de afbeelding niet ziet, op deze plek in de tekst?
          </p>
          <textarea
            id={`${id}-alt`}
            className="control"
            rows={2}
            value={alt}
            aria-describedby={`${id}-uitleg ${id}-tips`}
            onChange={(event) => setAlt(event.target.value)}
          />
          <div id={`${id}-tips`} role="status">
            <ul className="figure-form-tips">
              {hints.map((hint) => (
                <li key={hint}>{hint}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <label>
        <input type="radio" name={id} checked={!!decorative} onChange={() => setDecorative(true)} /> Alleen versiering: voorleessoftware slaat haar over
      </label>
    </fieldset>
  )
}
