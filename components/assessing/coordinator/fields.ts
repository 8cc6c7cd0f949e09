import type { StepField } from '@/components/redactie/publish/StepForm'
import type { Candidate } from '@/lib/reviews/coordinator-shapes'
import type { AssessorProgress } from '@/lib/reviews/progress'

type Option = { value: string; label: string }

const choose = (label: string): Option => ({ value: '', label })

/** Whom one can ask, who has least to do first. */
export function assignFields(candidates: readonly Candidate[]): StepField[] {
  const options = candidates.filter(({ why }) => why === null).map(({ id, name, open }) => ({ value: id, label: `${name} (${open} onder handen)` }))
  return [
    { type: 'select', name: 'beoordelaar', label: 'Beoordelaar', value: '', options: [choose('Kies iemand'), ...options] },
    { type: 'date', name: 'beoordelaar-dag', label: 'Eigen termijn', hint: 'Laat leeg voor de termijn van de ronde.', optional: true },
  ]
}

export function unassignFields(active: readonly AssessorProgress[]): StepField[] {
  return [
    { type: 'select', name: 'eraf-wie', label: 'Wie?', value: active[0]?.assessorId ?? '', options: active.map(optionOf) },
    { type: 'text', name: 'eraf-reden', label: 'Uitleg', hint: 'De beoordelaar krijgt deze tekst per mail.', optional: true },
  ]
}

/** `waited`: for whom all wait now, in words. */
export function extendFields(active: readonly AssessorProgress[], waited: string): StepField[] {
  const who: StepField[] =
    active.length === 0 ? [] : [{ type: 'select', name: 'uitstel-wie', label: 'Voor wie?', value: '', options: [choose(waited), ...active.map(optionOf)] }]
  return [...who, { type: 'date', name: 'uitstel-dag', label: 'Nieuwe laatste dag', hint: 'Wie het aangaat, krijgt een mail.' }]
}

export const releaseFields: StepField[] = [
  {
    type: 'text',
    name: 'boodschap',
    label: 'Algemene boodschap',
    hint: 'De eigenaar leest dit boven de opmerkingen. Begin met wat goed gaat.',
    optional: true,
  },
]

/** `undecided`: names of who still has to say whether there are interests. */
export function startFields(undecided: readonly string[]): StepField[] {
  if (undecided.length === 0) return []
  return [
    {
      type: 'check',
      name: 'toch',
      label: 'Begin toch',
      hint: `${undecided.join(' en ')} ${undecided.length === 1 ? 'heeft' : 'hebben'} nog niet gezegd of er belangen zijn.`,
    },
  ]
}

export function returnFields(unreleased: number): StepField[] {
  const along: StepField[] =
    unreleased === 0
      ? []
      : [
          {
            type: 'check',
            name: 'terug-opmerkingen',
            label: unreleased === 1 ? 'Geef de opmerking van de beoordelaars mee' : `Geef de ${unreleased} opmerkingen van de beoordelaars mee`,
            value: 'ja',
          },
        ]
  return [
    { type: 'text', name: 'terug-reden', label: 'Wat moet er anders?', hint: 'De eigenaar krijgt deze tekst.' },
    { type: 'date', name: 'terug-dag', label: 'Laatste dag voor de nieuwe versie' },
    ...along,
  ]
}

export const withdrawFields: StepField[] = [
  { type: 'text', name: 'intrek-reden', label: 'Reden', hint: 'Alleen voor KIS. De eigenaar krijgt bericht dat de inzending is ingetrokken, niet waarom.' },
]

function optionOf({ assessorId, name }: AssessorProgress): Option {
  return { value: assessorId, label: name }
}
