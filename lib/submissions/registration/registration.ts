import { z } from 'zod'
import { slug } from '@/lib/content/id'
import { linkUrl } from '@/lib/content/text'
import { humanFields } from '@/lib/forms/human'
import { databases, entrances } from '@/lib/interventions/vocabulary'
import { asHeaderLine, emailAddress } from '@/lib/mail/mail'

export const novelty = { nieuw: 'Ze staat nog niet in de database', 'nieuwe-versie': 'Ze staat er al in, en ik wil een nieuwe versie' } as const
export const ownership = {
  ons: 'Van mijn organisatie',
  samen: 'Van mijn organisatie en anderen samen',
  toestemming: 'Van een ander, die het goed vindt',
} as const
export const manuals = { ja: 'Ja, in het Nederlands', bezig: 'In de maak, of in een andere taal', nee: 'Nee' } as const
export const evaluations = { ja: 'Ja', bezig: 'Dat loopt, of is gepland', nee: 'Nee' } as const
export const followed = { ja: 'Ja', nee: 'Nee' } as const

const keys = <T extends Record<string, string>>(labels: T) => Object.keys(labels) as [keyof T & string, ...(keyof T & string)[]]
/** One line in which something can be seen, with no signs that hide another. */
const oneLine = z.string().transform((value) => asHeaderLine(value, Number.POSITIVE_INFINITY))
const line = (missing: string, max: number) =>
  oneLine.pipe(
    z
      .string()
      .min(1, { error: missing })
      .max(max, { error: `Gebruik hoogstens ${max} tekens` }),
  )
const optionalLine = (max: number) => oneLine.pipe(z.string().max(max, { error: `Gebruik hoogstens ${max} tekens` })).default('')
const choice = <T extends Record<string, string>>(labels: T) => z.enum(keys(labels), { error: 'Kies een antwoord' })

/** "www.voorbeeld.nl" is how people write it. Empty for none. */
export const website = z
  .string()
  .trim()
  .max(500, { error: 'Dit adres is te lang' })
  .transform((value) => (value === '' || /^[a-z]+:/i.test(value) ? value : `https://${value}`))
  .pipe(z.literal('').or(linkUrl.refine((url) => /^https?:\/\/[^/]+\.[^/]/.test(url), { error: 'Vul het adres in zoals www.voorbeeld.nl' })))
  .default('')

/** The name of an organisation of owners. */
export const organisationName = line('Vul de naam van je organisatie in', 200)

/** What is asked about the intervention, in the order of the fields. */
const about = {
  ronde: slug,
  interventie: line('Vul de naam van je interventie in', 200),
  database: z.enum(databases, { error: 'Kies een database' }),
  zin: line('Schrijf in één zin waar het over gaat', 300).pipe(z.string().min(20, { error: 'Schrijf een hele zin: minstens 20 tekens' })),
  soort: choice(novelty),
  bestaand: z.literal('').or(slug).default(''),
  eigendom: choice(ownership),
  waar: line('Schrijf waar de interventie wordt uitgevoerd', 300),
  handleiding: choice(manuals),
  evaluatie: choice(evaluations),
  workshop: choice(followed),
}

/** Asked for only where it is a new version of one; said together with all else that is wrong. */
const namesExisting = ({ soort, bestaand }: { soort?: unknown; bestaand?: unknown }) => soort !== 'nieuwe-versie' || Boolean(bestaand)
const existing = { path: ['bestaand'], error: 'Kies welke interventie het is', when: () => true }

/** The public form on /interventies/indienen/aanmelden. */
export const registrationForm = z
  .object({
    naam: line('Vul je naam in', 100),
    email: z.string().trim().toLowerCase().min(1, { error: 'Vul je e-mailadres in' }).pipe(emailAddress),
    organisatie: organisationName,
    website,
    ...about,
    ...humanFields,
  })
  .refine(namesExisting, existing)
export type RegistrationForm = z.output<typeof registrationForm>

/** The form for who has an account: of an organisation only its name, and only where somebody has none. */
export const ownRegistrationForm = z.object({ ...about, organisatie: optionalLine(200) }).refine(namesExisting, existing)
export type OwnRegistrationForm = z.output<typeof ownRegistrationForm>

/**
 * What is kept of a registration, and shown to the coordinator: nothing about the person. `bestaand`: the slug
 * of the published intervention that it is a new version of, or empty. Throws ZodError for anything else.
 */
export const registration = z.strictObject({
  organisatie: z.string(),
  website: z.string(),
  interventie: z.string(),
  database: z.enum(databases),
  zin: z.string(),
  soort: z.enum(keys(novelty)),
  bestaand: z.string(),
  eigendom: z.enum(keys(ownership)),
  waar: z.string(),
  handleiding: z.enum(keys(manuals)),
  evaluatie: z.enum(keys(evaluations)),
  workshop: z.enum(keys(followed)),
})
export type Registration = z.infer<typeof registration>

/** What is kept of a form. */
export function toRegistration(form: Omit<Registration, 'website'> & { website?: string }): Registration {
  const { organisatie, website = '', interventie, database, zin, soort, bestaand, eigendom, waar, handleiding, evaluatie, workshop } = form
  const of = soort === 'nieuwe-versie' ? bestaand : ''
  return { organisatie, website, interventie, database, zin, soort, bestaand: of, eigendom, waar, handleiding, evaluatie, workshop }
}

/** A registration as rows to read; `existing` is the title of the intervention that it is a new version of. Empty for what is kept in another shape. */
export function registrationRows(kept: unknown, existing?: string): { label: string; value: string }[] {
  const parsed = registration.safeParse(kept)
  if (!parsed.success) return []
  const { organisatie, website, interventie, database, zin, soort, bestaand, eigendom, waar, handleiding, evaluatie, workshop } = parsed.data
  const rows = [
    { label: 'Organisatie', value: organisatie },
    { label: 'Website', value: website },
    { label: 'Interventie', value: interventie },
    { label: 'Database', value: entrances[database] },
    { label: 'In één zin', value: zin },
    { label: 'Nieuw of al opgenomen', value: soort === 'nieuw' ? 'Nieuw' : `Nieuwe versie van ${existing ?? bestaand}` },
    { label: 'Van wie', value: ownership[eigendom] },
    { label: 'Waar', value: waar },
    { label: 'Handleiding', value: manuals[handleiding] },
    { label: 'Procesevaluatie', value: evaluations[evaluatie] },
    { label: 'Eerder een workshop gevolgd', value: followed[workshop] },
  ]
  return rows.filter(({ value }) => value !== '')
}
