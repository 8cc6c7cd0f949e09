import { formatDate } from '@/lib/dates'
import type { Judgement } from '@/lib/interventions/judgement'
import { colours } from '@/lib/site/colours'
import { site } from '@/lib/site/site'
import { escapeXml } from '@/lib/site/xml'
import { joinNl } from '@/lib/text'

/** The size of the picture, in its own units and in pixels where somebody shows it. */
export const badgeSize = { width: 400, height: 128 }

type Shown = Pick<Judgement, 'title' | 'state' | 'databases' | 'validUntil'>

/** "de database Antidiscriminatie", "de databases Antidiscriminatie en Polarisatie". */
export function databaseWords(databases: readonly string[]): string {
  if (databases.length === 0) return 'de interventiedatabase'
  return `${databases.length === 1 ? 'de database' : 'de databases'} ${joinNl([...databases])}`
}

/** What the badge says, for who does not see it. */
export function badgeText({ title, state, databases, validUntil }: Shown): string {
  const where = `${databaseWords(databases)} van ${site.name} (${site.shortName})`
  if (state === 'geldig') return `${title} is opgenomen in ${where}. Geldig tot en met ${formatDate(validUntil)}.`
  const why = state === 'ingetrokken' ? 'De beschrijving is ingetrokken.' : `De geldigheid eindigde op ${formatDate(validUntil)}.`
  return `Niet meer geldig: ${title} was opgenomen in ${where}. ${why}`
}

/**
 * The badge as one SVG that needs nothing from elsewhere: presentation attributes, fonts that everybody has, and its
 * own text for who does not see it. What is over says so itself, wherever it is shown.
 */
export function badgeSvg(judgement: Shown): string {
  const { state, databases, validUntil } = judgement
  const valid = state === 'geldig'
  const [accent, tint] = valid ? [colours.teal, colours['teal-tint']] : [colours['ink-soft'], colours.white]
  const names = joinNl([...databases]) || 'Interventies'
  const last = state === 'ingetrokken' ? 'Ingetrokken' : `${valid ? 'Geldig tot en met' : 'Verlopen op'} ${formatDate(validUntil)}`
  const { width, height } = badgeSize
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="naam uitleg" lang="nl">`,
    `<title id="naam">${escapeXml(valid ? 'Keurmerk van KIS' : 'Niet meer geldig keurmerk van KIS')}</title>`,
    `<desc id="uitleg">${escapeXml(badgeText(judgement))}</desc>`,
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="6" fill="${tint}" stroke="${accent}" stroke-width="2"${valid ? '' : ' stroke-dasharray="8 5"'}/>`,
    `<path d="M7 1H84V${height - 1}H7A6 6 0 0 1 1 ${height - 7}V7A6 6 0 0 1 7 1Z" fill="${accent}"/>`,
    mark,
    line(20, 96, 'KIS', { size: 20, bold: true, fill: colours.white }),
    line(100, 33, valid ? 'Opgenomen in de database' : 'Niet meer geldig', { size: valid ? 14 : 20, bold: true, fill: accent }),
    line(100, 61, valid ? names : `Was opgenomen in: ${names}`, { size: sizeFor(valid ? names : `Was opgenomen in: ${names}`, valid ? 19 : 15), bold: valid }),
    line(100, 84, `van ${site.name}`, { size: 13 }),
    line(100, 109, last, { size: 14, bold: true, fill: accent }),
    '</svg>',
  ].join('')
}

/** The mark of KIS: a lemniscate of two threads. */
const mark =
  `<g transform="translate(14.5 30)" fill="none" stroke="${colours.white}" stroke-width="4.5" stroke-linecap="round">` +
  '<path d="M28 16C23 9 19 6 14.5 6a10 10 0 0 0 0 20C19 26 23 23 28 16"/>' +
  `<path d="m25.5 19.5 2.5-3.5c5-7 9-10 13.5-10a10 10 0 0 1 0 20C37 26 33 23 28 16" stroke="${colours['ochre-bright']}"/>` +
  '</g>'

type Look = { size: number; bold?: boolean; fill?: string }

function line(x: number, y: number, text: string, { size, bold = false, fill = colours.ink }: Look): string {
  const weight = bold ? ' font-weight="700"' : ''
  return `<text x="${x}" y="${y}" font-family="Verdana, Arial, Helvetica, sans-serif" font-size="${size}"${weight} fill="${fill}"${squeeze(text, size, bold)}>${escapeXml(text)}</text>`
}

/** Room for letters, and how wide one is at most on average beside its height. */
const room = badgeSize.width - 114
const wide = { plain: 0.56, bold: 0.64 }

function sizeFor(text: string, most: number): number {
  return Math.max(8.5, Math.min(most, Math.floor((room / (text.length * wide.bold)) * 10) / 10))
}

/** Where letters of another font would run out of the picture, they are drawn closer. */
function squeeze(text: string, size: number, bold: boolean): string {
  return text.length * size * (bold ? wide.bold : wide.plain) > room ? ` textLength="${room}" lengthAdjust="spacingAndGlyphs"` : ''
}
