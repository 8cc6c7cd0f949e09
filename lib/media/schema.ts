import { z } from 'zod'
import { type Consent, consents, type Licence, licences } from '@/lib/media/vocabulary'

const short = (longest: number, what: string) =>
  z
    .string()
    .trim()
    .max(longest, { error: `Houd ${what} korter dan ${longest + 1} tekens` })
const share = z.number().min(0, { error: 'Kies een punt binnen de afbeelding' }).max(1, { error: 'Kies een punt binnen de afbeelding' })

/** What people say about the rights of a file; `licence` may be empty as long as nothing is published with it. */
export const rights = z.strictObject({
  maker: short(200, 'de naam van de maker'),
  source: short(500, 'de bron'),
  licence: z.enum(['', ...(Object.keys(licences) as Licence[])], { error: 'Kies een licentie uit de lijst' }),
  consent: z.enum(Object.keys(consents) as [Consent, ...Consent[]], { error: 'Kies wat er over toestemming bekend is' }),
  consentNote: short(1_000, 'de toelichting'),
})
export type Rights = z.infer<typeof rights>

/** Everything about a file that people may change. */
export const assetFields = z.strictObject({
  title: z.string().trim().min(1, { error: 'Geef een titel, zodat anderen het bestand vinden' }).max(250, { error: 'Houd de titel korter dan 251 tekens' }),
  description: short(2_000, 'de beschrijving'),
  ...rights.shape,
  keywords: z.array(z.string().trim().min(1).max(60, { error: 'Houd elk trefwoord korter dan 61 tekens' })).max(30, { error: 'Hoogstens 30 trefwoorden' }),
  focusX: share,
  focusY: share,
})
export type AssetFields = z.infer<typeof assetFields>

export const assetId = z.uuid({ error: 'Dit bestand bestaat niet (meer).' })
const lock = z.number().int().min(0)
export const changeInput = z.strictObject({ lock, fields: assetFields })
/** `only`: what is left out stays as it is. */
export const rightsInput = z.strictObject({
  assets: z
    .array(z.strictObject({ id: assetId, lock }))
    .min(1)
    .max(100),
  only: rights.partial().extend({ keywords: assetFields.shape.keywords }).partial(),
})
export const removeInput = z.strictObject({ lock, evenInDrafts: z.boolean().default(false) })

/** Of one text what a form can hold: words, or nothing. */
const word = z.string().trim().max(200).catch('').default('')
/** What the library is searched and filtered by, as it stands in an address. What makes no sense counts as not given. */
export const assetFilter = z.object({
  zoek: word,
  soort: z.enum(['', 'picture', 'pdf']).catch('').default(''),
  toestemming: z
    .enum(['', ...(Object.keys(consents) as Consent[])])
    .catch('')
    .default(''),
  toon: z.enum(['', 'zonder-licentie', 'ongebruikt', 'van-mij', 'prullenbak']).catch('').default(''),
  na: word,
})
export type AssetFilter = z.infer<typeof assetFilter>
