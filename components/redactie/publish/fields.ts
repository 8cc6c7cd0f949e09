import type { StepField } from '@/components/redactie/publish/StepForm'
import type { PublishingView } from '@/lib/workflow/shapes'

/** What readers are told of a change; `prefix` keeps two forms on one page apart. */
export function changeFields({ status, eyes }: PublishingView, prefix = ''): StepField[] {
  const change: StepField[] = [
    {
      type: 'radio',
      name: `${prefix}soort`,
      label: 'Wat voor wijziging is dit?',
      value: 'klein',
      options: [
        { value: 'klein', label: 'Klein', hint: 'Een verbetering waar lezers niets van hoeven te weten.' },
        { value: 'groot', label: 'Groot', hint: 'Lezers zien op de pagina wat er is gewijzigd.' },
      ],
    },
    { type: 'text', name: `${prefix}gewijzigd`, label: 'Wat is er gewijzigd?', hint: 'Nodig bij een grote wijziging. Lezers zien deze tekst.', optional: true },
  ]
  const alone: StepField[] = [
    {
      type: 'text',
      name: `${prefix}alleen`,
      label: 'Waarom zonder tweede paar ogen?',
      hint: 'Niemand anders heeft dit goedgekeurd. Je reden wordt bewaard, en een andere eindredacteur kijkt het na.',
    },
  ]
  return [...(status === 'unpublished' ? [] : change), ...(eyes.alone ? alone : [])]
}

export const planFields: StepField[] = [
  { type: 'date', name: 'dag', label: 'Dag' },
  { type: 'time', name: 'tijd', label: 'Tijd (in Nederland)', value: '09:00' },
]

export function outFields({ status }: PublishingView): StepField[] {
  const withdrawn = {
    value: 'withdrawn',
    label: 'Intrekken',
    hint: 'De pagina blijft leesbaar met je uitleg erboven, maar staat niet meer in lijsten en zoekresultaten.',
  }
  const options = [
    ...(status === 'published' || status === 'withdrawn' ? [withdrawn] : []),
    { value: 'merged', label: 'Samenvoegen', hint: 'Het adres leidt voortaan naar een ander document.' },
    { value: 'removed', label: 'Weghalen', hint: 'Voor wat er niet had mogen staan. Op het adres staat alleen nog je uitleg.' },
  ]
  return [
    { type: 'radio', name: 'hoe', label: 'Hoe?', value: options[0]?.value ?? 'removed', options },
    { type: 'text', name: 'uitleg', label: 'Waarom?', hint: 'Lezers zien deze tekst.' },
    {
      type: 'line',
      name: 'vervanging',
      label: 'Wat kunnen lezers in plaats daarvan lezen?',
      hint: 'Plak het adres van een gepubliceerde pagina. Verplicht bij samenvoegen.',
      optional: true,
    },
    ...(status === 'published' ? laterFields : []),
  ]
}

const laterFields: StepField[] = [
  { type: 'date', name: 'uit-dag', label: 'Op een later moment: dag', hint: 'Laat leeg om het nu te doen.', optional: true },
  { type: 'time', name: 'uit-tijd', label: 'Tijd (in Nederland)', value: '09:00', optional: true },
]
