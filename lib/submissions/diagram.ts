import { stepNames, steps, submissionLabels } from '@/lib/submissions/states'

const stepLabels: Record<keyof typeof steps, string> = {
  register: 'aanmelden',
  accept: 'toelaten',
  decline: 'afwijzen',
  finishWorkshop: 'workshop gevolgd',
  submit: 'indienen',
  releaseFeedback: 'feedback vrijgeven',
  startAssessment: 'beoordelen',
  compare: 'allebei binnen',
  returnToOwner: 'terug naar de eigenaar',
  decide: 'besluiten',
  object: 'bezwaar maken',
  dismissObjection: 'bezwaar ongegrond',
  grantObjection: 'bezwaar gegrond',
  withdraw: 'intrekken',
}

/** The way of a submission as a Mermaid state diagram, for the README; a test compares the two. Withdrawing can nearly always be done, so it is told in a note. */
export function stateDiagram(): string {
  const drawn = stepNames.filter((step) => step !== 'withdraw')
  const lines = drawn.flatMap((step) => {
    const { from, to } = steps[step]
    return (from ?? ['[*]']).flatMap((before) => to.map((after) => `  ${before} --> ${after}: ${stepLabels[step]}`))
  })
  const names = Object.entries(submissionLabels).map(([state, label]) => `  ${state}: ${label}`)
  const withdrawn = steps.withdraw.from.map((state) => submissionLabels[state].toLowerCase()).join(', ')
  return ['stateDiagram-v2', ...names, ...lines, `  note right of withdrawn: intrekken kan uit ${withdrawn}`].join('\n')
}
