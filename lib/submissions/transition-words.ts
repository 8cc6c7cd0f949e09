import type { Step } from '@/lib/submissions/states'

/** What a step was, as a line of a timeline. */
export const stepWords: Record<Step, string> = {
  register: 'Aangemeld',
  accept: 'Toegelaten tot de ronde',
  decline: 'Afgewezen',
  finishWorkshop: 'Workshop gevolgd',
  submit: 'Versie ingediend',
  releaseFeedback: 'Feedback vrijgegeven',
  startAssessment: 'Beoordeling begonnen',
  compare: 'Beide beoordelingen binnen',
  returnToOwner: 'Terug naar de eigenaar',
  decide: 'Besluit genomen',
  object: 'Bezwaar gemaakt',
  dismissObjection: 'Bezwaar ongegrond',
  grantObjection: 'Bezwaar gegrond',
  withdraw: 'Ingetrokken',
}

/** The same for a step as it was kept, also one that this release does not know. */
export function wordsOfStep(step: string): string {
  return Object.hasOwn(stepWords, step) ? stepWords[step as Step] : step
}
