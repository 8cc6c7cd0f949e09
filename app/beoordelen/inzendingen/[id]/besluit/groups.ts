import type { FieldGroup } from '@/components/forms/GroupedForm'
import { formatDate } from '@/lib/dates'
import { effectNotes, substantiationNotes } from '@/lib/interventions/sign-notes'
import { levelOptions, type Outcome, outcomeLabels } from '@/lib/submissions/decision/decision'
import type { DecisionPage } from '@/lib/submissions/decision/decision-page'
import { yearsAfter } from '@/lib/submissions/decision/inclusion'

const hints: Record<Outcome, string> = {
  included: 'Deze versie staat meteen op de site, in de lijsten en in de zoekmachine.',
  deferred: 'De eigenaar kan aanpassen en een nieuwe versie indienen.',
  notIncluded: 'De ronde is voor deze interventie klaar. De eigenaar kan bezwaar maken.',
}

/** The fields of the form, with what is usual filled in. `today` as "2027-11-15". */
export function decisionGroups({ exceptions, usualValidity }: DecisionPage, today: string): FieldGroup[] {
  const outcomes = Object.entries(outcomeLabels) as [Outcome, string][]
  return [
    {
      fields: [
        {
          type: 'radio',
          name: 'besluit',
          label: 'Besluit',
          options: outcomes.map(([value, label]) => ({ value, label, hint: [hints[value], ...asks(exceptions[value])].join(' ') })),
        },
        { type: 'text', rows: 8, name: 'motivatie', label: 'Motivatie', hint: 'Voor de eigenaar. Noem wat sterk is, en wat er nodig is als dat zo is.' },
      ],
    },
    {
      title: 'Bij opnemen',
      when: 'included',
      intro: `Het eigen oordeel van KIS staat er standaard als beoordelaar bij, met de datum van vandaag (${formatDate(today)}).`,
      fields: [
        {
          type: 'date',
          name: 'geldigTot',
          label: 'Geldig tot en met',
          hint: `Standaard twee jaar. Op zijn laatst ${formatDate(yearsAfter(today, 5))}.`,
          value: usualValidity,
        },
        {
          type: 'radio',
          name: 'onderbouwing',
          label: 'Teken: onderbouwing',
          options: levelOptions.onderbouwing.map((option) => ({ ...option, hint: substantiationNotes[option.value] })),
        },
        ...proof('onderbouwing'),
        {
          type: 'radio',
          name: 'effect',
          label: 'Teken: onderzoek naar effect',
          options: levelOptions.effect.map((option) => ({ ...option, hint: effectNotes[option.value] })),
        },
        ...proof('effect'),
      ],
    },
    {
      title: 'Alleen voor KIS',
      fields: [
        {
          type: 'text',
          rows: 4,
          name: 'toelichting',
          label: 'Toelichting',
          optional: true,
          hint: 'Nodig als je afwijkt van het advies, als er nog geen gezamenlijk advies is, of als er nog opmerkingen openstaan. De eigenaar leest dit niet.',
        },
      ],
    },
  ]
}

function asks(exceptions: readonly string[]): string[] {
  return exceptions.length > 0 ? [`Leg onderaan uit waarom: ${exceptions.join('; ')}.`] : []
}

function proof(sign: 'onderbouwing' | 'effect'): FieldGroup['fields'][number][] {
  const what = sign === 'effect' ? 'Effect' : 'Onderbouwing'
  const hint = 'Alleen invullen als een ander dan KIS dit beoordeelde.'
  return [
    { type: 'line', name: `${sign}Door`, label: `${what} beoordeeld door`, optional: true, hint },
    { type: 'date', name: `${sign}Op`, label: `${what} beoordeeld op`, optional: true },
    { type: 'url', name: `${sign}Url`, label: `Waar het oordeel over ${what.toLowerCase()} staat`, optional: true, hint: 'Een adres dat begint met https://' },
  ]
}
