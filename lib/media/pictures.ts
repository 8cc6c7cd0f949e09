/** The widths in which a picture of the media library is kept, in pixels; never wider than it was. */
const widths = [320, 640, 960, 1280, 1920] as const
const widest = widths[widths.length - 1] ?? 1920

/** Parts of a picture around its focal point, for cards and for what is shared. */
export const crops = { vierkant: { ratio: 1, widths: [320, 640] }, breed: { ratio: 16 / 9, widths: [640, 1280] } } as const
export type Crop = keyof typeof crops
export type Focus = { focusX: number; focusY: number }
export type PictureFormat = 'avif' | 'webp' | 'jpg' | 'png'

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const file = String.raw`(?:\d{1,4}|(?:vierkant|breed)-\d{3,4}-\d{1,3}x\d{1,3})\.(?:avif|webp|jpg|png)`
const addressPattern = new RegExp(`^/media/(${uuid})/(${file})$`)
const filePattern = new RegExp(`^${file}$`)
const sourcePattern = new RegExp(String.raw`^(.*/media/${uuid})/\d{1,4}\.(jpg|png|webp|avif)$`)

/** Which file of which asset an address ("/media/<id>/640.webp") names; undefined when it is not such an address. */
export function readMediaAddress(path: string): { id: string; file: string } | undefined {
  const [, id, name] = addressPattern.exec(path) ?? []
  return id && name ? { id, file: name } : undefined
}

/** Whether this can be the name of a file that we make of a picture. */
export function isPictureFile(name: string): boolean {
  return filePattern.test(name)
}

/** The widths in which a picture of this width is kept, in pixels, narrowest first. */
export function widthsOf(width: number): number[] {
  return width >= widest ? [...widths] : [...widths.filter((one) => one < width), width]
}

/** The format for what reads nothing newer: drawings stay sharp and see-through, all else becomes a photo. */
export function fallbackOf(mime: string): 'jpg' | 'png' {
  return mime === 'image/png' ? 'png' : 'jpg'
}

/** The small version for lists. */
export function thumbFile(width: number): string {
  return `${Math.min(widths[0], width)}.webp`
}

/** The file that stands in for all: wide enough for a column of text, in a format that everything can read. */
export function mainFile(width: number, format: PictureFormat): string {
  const fitting = widthsOf(width).filter((one) => one <= 1280)
  return `${fitting.at(-1) ?? width}.${format}`
}

/** The name of a part of a picture. It names the focal point too, so that another point is another address. */
export function cropFile(crop: Crop, width: number, { focusX, focusY }: Focus, format: PictureFormat): string {
  return `${crop}-${width}-${Math.round(focusX * 100)}x${Math.round(focusY * 100)}.${format}`
}

export type PictureSources = { avif: string; webp: string; fallback: string; src: string }

/**
 * What `<picture>` needs for a picture of the media library, by the address that stands in a document and the width of
 * the original; undefined for a picture from elsewhere. Whatever stands before `/media/` stays: previews have
 * addresses of their own.
 */
export function pictureSources(src: string, width: number): PictureSources | undefined {
  const [, base, extension] = sourcePattern.exec(src) ?? []
  if (!base || !extension) return undefined
  const format: PictureFormat = extension === 'png' ? 'png' : 'jpg'
  const set = (name: PictureFormat) =>
    widthsOf(width)
      .map((one) => `${base}/${one}.${name} ${one}w`)
      .join(', ')
  return { avif: set('avif'), webp: set('webp'), fallback: set(format), src: `${base}/${mainFile(width, format)}` }
}

/** The largest part of this ratio that keeps the focal point as near to its middle as the edges allow, in pixels. */
export function areaAround(size: { width: number; height: number }, ratio: number, { focusX, focusY }: Focus) {
  const width = Math.max(1, Math.min(size.width, Math.round(size.height * ratio)))
  const height = Math.max(1, Math.min(size.height, Math.round(size.width / ratio)))
  const place = (whole: number, part: number, share: number) => Math.round(Math.min(Math.max(share * whole - part / 2, 0), whole - part))
  return { left: place(size.width, width, focusX), top: place(size.height, height, focusY), width, height }
}
