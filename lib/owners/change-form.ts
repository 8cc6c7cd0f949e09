import { z } from 'zod'
import { slug } from '@/lib/content/id'
import { linkUrl, type RichText } from '@/lib/content/text'
import { readNumber, showNumber } from '@/lib/editor/numbers'
import type { Intervention } from '@/lib/interventions/schema'
import { emailAddress } from '@/lib/mail/mail'
import type { ChangeableField } from '@/lib/owners/changeable'
import { readMarkdown } from '@/lib/worksheet/form/read-markdown'
import { writeMarkdown } from '@/lib/worksheet/form/write-markdown'

const line = z.string().trim().max(300, { error: 'Gebruik hoogstens 300 tekens' }).default('')
const lines = z.string().trim().max(5_000, { error: 'Dit is te lang: hoogstens 5.000 tekens' }).default('')
const empty = z.literal('')
const url = z.union([z.string().trim().pipe(empty), z.string().trim().pipe(linkUrl)], { error: 'Vul een adres in dat begint met https://' }).default('')
const email = z
  .union([z.string().trim().pipe(empty), z.string().trim().pipe(emailAddress)], { error: 'Vul een e-mailadres in zoals naam@voorbeeld.nl' })
  .default('')
const amount = (error: string, whole = false) => line.refine((text) => text === '' || (readNumber(text, whole) ?? -1) >= 0, { error })
const euros = amount('Vul een bedrag in zoals 1.250 of 12,50')
const count = amount('Vul een getal in zoals 6 of 1,5')

/** The form of a change, in the order of its fields: all of them, as they should be. Lists have one of them on each line. */
export const changeForm = z.object({
  interventie: slug,
  contactNaam: line,
  contactUrl: url,
  contactEmail: email,
  gratis: z.string().default(''),
  eenmalig: euros,
  perGroep: euros,
  perDeelnemer: euros,
  licentie: euros,
  uren: count,
  jaar: amount('Vul een jaar in zoals 2026', true),
  kostenUitleg: line,
  bijeenkomsten: amount('Vul een heel getal in, zoals 6', true),
  duurUren: count,
  duurWeken: count,
  duurUitleg: line,
  plek: line,
  regio: line,
  gemeenten: lines,
  talen: lines,
  bereik: line,
  materialen: lines,
  andereDatabanken: lines,
  uitleg: z
    .string()
    .trim()
    .min(10, { error: 'Leg kort uit wat er veranderd is, in minstens 10 tekens' })
    .max(2_000, { error: 'Deze uitleg is te lang: hoogstens 2.000 tekens' }),
})
export type ChangeForm = z.output<typeof changeForm>

type Wanted = { [Field in ChangeableField]: Intervention[Field] | undefined }

/** What the form says the fields should be, as in the content of an intervention. */
export function wantedOf(form: ChangeForm): Wanted {
  const number = (text: string) => readNumber(text, false)
  return {
    contact: group({ label: form.contactNaam, url: form.contactUrl, email: form.contactEmail }),
    costs: group({
      free: form.gratis === 'ja' || undefined,
      once: number(form.eenmalig),
      perGroup: number(form.perGroep),
      perParticipant: number(form.perDeelnemer),
      licence: number(form.licentie),
      hours: number(form.uren),
      year: number(form.jaar),
      note: form.kostenUitleg,
    }),
    schedule: group({ meetings: number(form.bijeenkomsten), hours: number(form.duurUren), weeks: number(form.duurWeken), note: form.duurUitleg }),
    location: form.plek || undefined,
    region: form.regio || undefined,
    municipalities: linesOf(form.gemeenten),
    languages: linesOf(form.talen),
    reach: form.bereik || undefined,
    materials: linesOf(form.materialen).map((text) => ({ text: readMarkdown(text) as RichText })),
    listedIn: linesOf(form.andereDatabanken).map(listedOf),
  }
}

/** The form as it is filled in by what is live. */
export function formOf(content: Intervention): Record<string, string> {
  const { contact, costs, schedule } = content
  const shown = (value: number | undefined) => (value === undefined ? '' : showNumber(value))
  return {
    contactNaam: contact?.label ?? '',
    contactUrl: contact?.url ?? '',
    contactEmail: contact?.email ?? '',
    gratis: costs?.free ? 'ja' : '',
    eenmalig: shown(costs?.once),
    perGroep: shown(costs?.perGroup),
    perDeelnemer: shown(costs?.perParticipant),
    licentie: shown(costs?.licence),
    uren: shown(costs?.hours),
    jaar: shown(costs?.year),
    kostenUitleg: costs?.note ?? '',
    bijeenkomsten: shown(schedule?.meetings),
    duurUren: shown(schedule?.hours),
    duurWeken: shown(schedule?.weeks),
    duurUitleg: schedule?.note ?? '',
    plek: content.location ?? '',
    regio: content.region ?? '',
    gemeenten: content.municipalities.join('\n'),
    talen: content.languages.join('\n'),
    bereik: content.reach ?? '',
    materialen: content.materials.map(({ text }) => writeMarkdown(text).replace(/\s*\n\s*/g, ' ')).join('\n'),
    andereDatabanken: content.listedIn.map(({ label, url }) => (url ? `${label} | ${url}` : label)).join('\n'),
  }
}

/** What is filled in; nothing when none of it is. */
function group<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } | undefined {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')
  return filled.length > 0 ? (Object.fromEntries(filled) as { [K in keyof T]?: Exclude<T[K], undefined> }) : undefined
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/).flatMap((one) => one.trim() || [])
}

/** "Naam | https://…", or only a name. */
function listedOf(text: string): Intervention['listedIn'][number] {
  const at = text.lastIndexOf('|')
  if (at < 0) return { label: text }
  const [label, address] = [text.slice(0, at).trim(), text.slice(at + 1).trim()]
  return address ? { label, url: address } : { label }
}
