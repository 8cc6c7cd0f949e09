import sharp, { type Metadata, type Sharp } from 'sharp'
import { areaAround, type Crop, cropFile, crops, type Focus, fallbackOf, mainFile, type PictureFormat, thumbFile, widthsOf } from '@/lib/media/pictures'
import { RefusedFile } from '@/lib/media/refused-file'
import { takingTurns } from '@/lib/media/turns'
import { formatNumber } from '@/lib/text'

/** Of an upright picture, in pixels. `fallback`: the format for what reads nothing newer. */
export type PictureFacts = { width: number; height: number; fallback: 'jpg' | 'png' }
export type Rendition = { file: string; bytes: Buffer }

export const largestPicture = 25_000_000
const mostPixels = 64_000_000
const longestSide = 16_000
const mostFrames = 500
const seconds = 60

/** One thread a picture and two pictures at a time: a web process has visitors too. */
const inTurn = takingTurns(2)
sharp.concurrency(1)
sharp.cache(false)

/**
 * Reads the head of a picture without decoding it, so that a bomb costs nothing. Throws RefusedFile for what is too
 * large or can't be read.
 */
export async function pictureFacts(bytes: Buffer): Promise<PictureFacts> {
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!head?.width || !head.height) throw new RefusedFile(broken)
  const { width, height } = upright(head)
  refuseSize(width, height)
  if ((head.pages ?? 1) > mostFrames)
    throw new RefusedFile(`Deze animatie heeft ${formatNumber(head.pages ?? 0)} beelden. We tonen alleen het eerste: bewaar dat als losse afbeelding.`)
  return { width, height, fallback: fallbackOf(`image/${head.format}`) }
}

const broken = 'Deze afbeelding is kapot, of niet helemaal aangekomen. Open haar, sla haar opnieuw op en probeer het nog eens.'

function refuseSize(width: number, height: number): void {
  if (width * height <= mostPixels && Math.max(width, height) <= longestSide) return
  const size = `${formatNumber(width)} bij ${formatNumber(height)} pixels`
  throw new RefusedFile(`Deze afbeelding is ${size}. Dat is te groot: maak haar hoogstens 8.000 bij 8.000 pixels. Op de website is 1.920 breed genoeg.`)
}

/** EXIF says how a camera was held: from 5 on width and height change places. */
function upright({ width, height, orientation = 1 }: Metadata): { width: number; height: number } {
  return orientation >= 5 ? { width: height, height: width } : { width, height }
}

/** What is made while somebody waits: the picture for lists and the one that documents name. Throws RefusedFile when the picture is broken. */
export function firstRenditions(bytes: Buffer, facts: PictureFacts): Promise<Rendition[]> {
  return inTurn(async () => {
    const whole = await decoded(bytes, facts)
    const small = thumbFile(facts.width)
    return [await encode(whole(), small), await encode(whole(), mainFile(facts.width, facts.fallback))]
  })
}

/** A picture to keep in one version: upright, at most 1,920 pixels wide and without what it tells about itself. Throws RefusedFile when it is broken. */
export function cleanPicture(bytes: Buffer, facts: PictureFacts): Promise<Buffer> {
  return inTurn(async () => {
    const whole = await decoded(bytes, facts)
    return (await encode(whole(), `${Math.min(facts.width, 1920)}.${facts.fallback}`)).bytes
  })
}

/** All that the site may ask for, one by one so that few are in memory. Throws RefusedFile when the picture is broken. */
export async function* renditions(bytes: Buffer, facts: PictureFacts): AsyncGenerator<Rendition> {
  const whole = await inTurn(() => decoded(bytes, facts))
  for (const width of widthsOf(facts.width))
    for (const format of ['webp', facts.fallback, 'avif'] as const) yield await inTurn(() => encode(whole(), `${width}.${format}`))
}

/** The parts around the focal point; of a picture that is smaller than a part, that part is as large as it can be. */
export async function* cropRenditions(bytes: Buffer, facts: PictureFacts, focus: Focus): AsyncGenerator<Rendition> {
  const whole = await inTurn(() => decoded(bytes, facts))
  const scale = Math.min(facts.width, 1920) / facts.width
  const size = { width: Math.round(facts.width * scale), height: Math.round(facts.height * scale) }
  for (const [crop, { ratio, widths }] of Object.entries(crops) as [Crop, (typeof crops)[Crop]][]) {
    const area = areaAround(size, ratio, focus)
    for (const width of widths)
      for (const format of ['webp', 'jpg'] as const) yield await inTurn(() => encode(whole().extract(area), cropFile(crop, width, focus, format), width))
  }
}

/** Upright, in sRGB, as wide as the widest version and without anything that the file tells about itself; decoded once for all versions. */
async function decoded(bytes: Buffer, facts: PictureFacts): Promise<() => Sharp> {
  const reading = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .timeout({ seconds })
    .autoOrient()
    .resize({ width: Math.min(facts.width, 1920), withoutEnlargement: true })
    .toColourspace('srgb')
  const { data, info } = await reading
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw new RefusedFile(broken)
    })
  return () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels }, limitInputPixels: mostPixels }).timeout({ seconds })
}

async function encode(picture: Sharp, file: string, wanted?: number): Promise<Rendition> {
  const [, width = '', format] = /(\d+)(?:-\d+x\d+)?\.(\w+)$/.exec(file) ?? []
  const sized = picture.resize({ width: wanted ?? Number(width), withoutEnlargement: true })
  return { file, bytes: await inFormat(sized, format as PictureFormat).toBuffer() }
}

function inFormat(picture: Sharp, format: PictureFormat): Sharp {
  if (format === 'avif') return picture.avif({ quality: 52, effort: 3 })
  if (format === 'webp') return picture.webp({ quality: 80, effort: 4 })
  if (format === 'png') return picture.png({ compressionLevel: 9, palette: false })
  return picture.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true })
}
