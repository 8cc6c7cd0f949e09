'use client'

import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef } from 'react'
import { areaAround, crops, type Focus } from '@/lib/media/pictures'
import type { AssetItem } from '@/lib/media/shapes'

type Props = { asset: AssetItem; focus: Focus; onChange: (focus: Focus) => void; disabled: boolean }

const keys: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
const within = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100
const percent = (share: number) => Math.round(share * 100)

/** The point that stays in view where a picture is cut: pointed at, moved with the arrow keys, or typed. */
export function FocalPoint({ asset, focus, onChange, disabled }: Props) {
  const marker = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // By script, because the policy of the site refuses styles in HTML.
    marker.current?.style.setProperty('left', `${focus.focusX * 100}%`)
    marker.current?.style.setProperty('top', `${focus.focusY * 100}%`)
  }, [focus])
  const point = (event: PointerEvent<HTMLElement>) => {
    if (disabled) return
    const box = event.currentTarget.getBoundingClientRect()
    onChange({ focusX: within((event.clientX - box.left) / box.width), focusY: within((event.clientY - box.top) / box.height) })
  }
  const press = (event: KeyboardEvent) => {
    const [x, y] = keys[event.key] ?? []
    if (x === undefined || y === undefined || disabled) return
    event.preventDefault()
    const step = event.shiftKey ? 0.1 : 0.01
    onChange({ focusX: within(focus.focusX + x * step), focusY: within(focus.focusY + y * step) })
  }
  return (
    <div className="focal">
      <div className="focal-picture" onPointerDown={point}>
        {/* biome-ignore lint/performance/noImgElement: the redactie sends no image component to the browser */}
        <img
          src={`/api/redactie/media/${asset.id}/${asset.address.split('/').at(-1)}`}
          alt={asset.description}
          width={asset.width ?? 1}
          height={asset.height ?? 1}
        />
        <button ref={marker} type="button" className="focal-marker" onKeyDown={press} disabled={disabled}>
          <span className="sr-only">
            Focuspunt: {percent(focus.focusX)}% van links, {percent(focus.focusY)}% van boven. Verplaats met de pijltjes.
          </span>
        </button>
      </div>
      <div className="focal-numbers">
        <Share label="Focus van links (%)" value={focus.focusX} disabled={disabled} onChange={(focusX) => onChange({ ...focus, focusX })} />
        <Share label="Focus van boven (%)" value={focus.focusY} disabled={disabled} onChange={(focusY) => onChange({ ...focus, focusY })} />
      </div>
      <div className="focal-crops">
        {Object.entries(crops).map(([name, { ratio }]) => (
          <Cut key={name} asset={asset} focus={focus} ratio={ratio} name={name} />
        ))}
      </div>
    </div>
  )
}

function Share({ label, value, disabled, onChange }: { label: string; value: number; disabled: boolean; onChange: (value: number) => void }) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="control"
        type="number"
        min={0}
        max={100}
        disabled={disabled}
        value={percent(value)}
        onChange={(event) => onChange(within(Number(event.target.value) / 100))}
      />
    </div>
  )
}

const called: Record<string, string> = { vierkant: 'Vierkant, voor lijsten', breed: 'Breed, voor kaarten en delen' }

/** What is left of the picture when it is cut. */
function Cut({ asset, focus, ratio, name }: { asset: AssetItem; focus: Focus; ratio: number; name: string }) {
  const picture = useRef<HTMLImageElement>(null)
  const size = { width: asset.width ?? 1, height: asset.height ?? 1 }
  useEffect(() => {
    const { left, top, width, height } = areaAround({ width: size.width, height: size.height }, ratio, focus)
    const place = (offset: number, room: number) => (room === 0 ? 50 : (offset / room) * 100)
    picture.current?.style.setProperty('object-position', `${place(left, size.width - width)}% ${place(top, size.height - height)}%`)
  }, [focus, ratio, size.width, size.height])
  return (
    <figure>
      {/* biome-ignore lint/performance/noImgElement: the redactie sends no image component to the browser */}
      <img
        ref={picture}
        className={`focal-cut focal-cut-${name}`}
        src={`/api/redactie/media/${asset.id}/${asset.address.split('/').at(-1)}`}
        alt=""
        {...size}
      />
      <figcaption className="muted">{called[name]}</figcaption>
    </figure>
  )
}
