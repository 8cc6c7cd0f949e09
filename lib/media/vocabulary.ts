/** On what terms a file may be used. Empty: nobody said. */
export const licences = {
  'cc0-1.0': 'CC0: vrij van rechten',
  'cc-by-4.0': 'CC BY 4.0: met naamsvermelding',
  'cc-by-sa-4.0': 'CC BY-SA 4.0: met naamsvermelding, gelijk delen',
  'cc-by-nc-4.0': 'CC BY-NC 4.0: met naamsvermelding, niet commercieel',
  'cc-by-nd-4.0': 'CC BY-ND 4.0: met naamsvermelding, niet bewerken',
  'publiek-domein': 'Publiek domein: rechten zijn verlopen',
  eigen: 'Eigen werk van KIS of een partner in KIS',
  toestemming: 'Met toestemming van de maker voor dit gebruik',
  aangekocht: 'Aangekocht bij een beeldbank',
} as const
export type Licence = keyof typeof licences

/** How a licence is named beside a picture, where that is asked; the others are nobody's business. */
export function licenceCredit(licence: Licence | ''): string {
  return /^cc/.test(licence) ? (licences[licence as Licence].split(':')[0] ?? '') : ''
}

/** Whether who is portrayed agreed that it is shown. */
export const consents = {
  onbekend: 'Nog niet uitgezocht',
  'niet-nodig': 'Niet nodig: niemand is herkenbaar',
  gegeven: 'Gegeven door iedereen die herkenbaar is',
} as const
export type Consent = keyof typeof consents

export const assetKinds = { picture: 'Afbeelding', pdf: 'PDF' } as const
export type AssetKind = keyof typeof assetKinds

export const assetStates = { processing: 'Wordt klaargemaakt', ready: 'Klaar', refused: 'Niet bruikbaar' } as const
export type AssetState = keyof typeof assetStates
