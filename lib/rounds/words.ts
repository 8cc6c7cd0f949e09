/** Where a round stands on a day. `draft`: only coordinators know of it. `announced`: visible, but one can't register yet. */
export type RoundStatus = 'draft' | 'announced' | 'registering' | 'running' | 'closed'

/** How people call it. */
export const roundStatusLabels: Record<RoundStatus, string> = {
  draft: 'In voorbereiding',
  announced: 'Aangekondigd',
  registering: 'Aanmelden kan',
  running: 'Loopt',
  closed: 'Gesloten',
}

/** A day of a round on a form: the name of its field, how people call it, and what it is for. */
export type DayField = { name: string; label: string; hint?: string }

/** The most rounds of feedback that a round can have. */
export const mostFeedbackRounds = 5

/** The days of a round with so many rounds of feedback, in their order. The names are those of the form. */
export function dayFields(feedbackRounds: number): DayField[] {
  const between = Array.from({ length: feedbackRounds }, (_, index) => [
    { name: `feedback${index + 1}`, label: `Feedback ${index + 1} uiterlijk`, ...(index === 0 && { hint: 'De laatste dag voor KIS om feedback te geven.' }) },
    { name: `versie${index + 2}`, label: `Versie ${index + 2} uiterlijk`, ...(index === 0 && { hint: 'De laatste dag om een nieuwe versie in te dienen.' }) },
  ])
  return [
    { name: 'aanmeldenVan', label: 'Aanmelden vanaf' },
    { name: 'aanmeldenTot', label: 'Aanmelden tot en met' },
    { name: 'eersteVersie', label: 'Eerste versie uiterlijk', hint: 'Een versie die later komt, nemen we aan tot je de ronde sluit. Ze heet dan te laat.' },
    ...between.flat(),
    { name: 'beoordelen', label: 'Beoordelen uiterlijk', hint: 'De laatste dag voor de beoordelaars.' },
    { name: 'besluit', label: 'Besluit uiterlijk' },
  ]
}

/** What was just done, by the word in the address of the page that one comes back to. */
export const roundMessages: Readonly<Record<string, string>> = {
  gemaakt: 'De ronde is gemaakt. Nu weten alleen coördinatoren ervan. Plan workshops, en open haar als alles klopt.',
  bewaard: 'De ronde is bewaard.',
  geopend: 'De ronde is open. Iedereen kan haar nu zien.',
  gesloten: 'De ronde is gesloten. Niemand kan zich nog aanmelden of een versie indienen.',
  gepland: 'De workshop is gepland. Eigenaren die zijn toegelaten, kunnen haar nu kiezen.',
  gewijzigd: 'De workshop is gewijzigd. Wie een plek heeft of wacht, krijgt een mail als tijd, plaats of toelichting anders is.',
  afgelast: 'De workshop gaat niet door. Iedereen met een plek of op de wachtlijst krijgt een mail.',
  afgemeld: 'De deelnemer is afgemeld en krijgt een mail. Wie het eerst wachtte, heeft nu de plek.',
  aanwezigheid: 'De aanwezigheid is vastgelegd. Wie erbij was, kan nu schrijven.',
}
