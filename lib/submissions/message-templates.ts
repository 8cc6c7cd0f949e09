import { formatDate } from '@/lib/dates'
import type { Deadline } from '@/lib/rounds/deadlines'
import { type SubmissionState, stateWords } from '@/lib/submissions/states'

/** What a template may name of a submission. */
export type MessageFacts = { title: string; round: string; organisation: string; state: SubmissionState; rounds: number; deadline: Deadline | null }
export type Filled = { subject: string; text: string }
export type MessageTemplate = { id: string; label: string; hint: string; fill: (facts: MessageFacts) => Filled }

/** "uiterlijk op 1 maart 2027", or a place to fill in. */
const until = ({ deadline }: MessageFacts) => (deadline?.who === 'owner' ? `uiterlijk op ${formatDate(deadline.on)}` : 'uiterlijk op [dag]')

/** Mails that a coordinator sends more often. All can be changed before they go; what stands in [brackets] must be. */
export const messageTemplates = [
  {
    id: 'leeg',
    label: 'Leeg bericht',
    hint: 'Alles zelf schrijven.',
    fill: ({ title }) => ({ subject: `Over ${title}`, text: '' }),
  },
  {
    id: 'aanvulling',
    label: 'Vragen om een aanvulling',
    hint: 'Er ontbreekt iets om verder te kunnen.',
    fill: (facts) => ({
      subject: `We missen nog iets bij ${facts.title}`,
      text: `We zijn blij met wat je over “${facts.title}” schreef. Om verder te kunnen missen we nog:\n\n- [wat er mist]\n\nWil je dit ${until(facts)} aanvullen in je werkblad? Weet je niet goed hoe, bel of mail ons dan. We denken graag mee.`,
    }),
  },
  {
    id: 'herinnering',
    label: 'Persoonlijke herinnering',
    hint: 'De termijn is bijna voorbij, of net voorbij.',
    fill: (facts) => ({
      subject: `Lukt het met ${facts.title}?`,
      text: `We wachten nog op een nieuwe versie van “${facts.title}”. Lukt het je om die ${until(facts)} in te dienen?\n\nHeb je meer tijd nodig, of loop je ergens op vast? Laat het ons weten. Het hoeft niet in één keer goed te zijn: je krijgt altijd nog feedback.`,
    }),
  },
  {
    id: 'bellen',
    label: 'Uitnodiging om te bellen',
    hint: 'De feedback is makkelijker uit te leggen dan op te schrijven.',
    fill: (facts) => ({
      subject: `Zullen we even bellen over ${facts.title}?`,
      text: `We willen de feedback op “${facts.title}” graag met je doorspreken, zodat je er goed mee verder kunt. Zullen we bellen op [dag en tijd]?\n\nKomt dat niet uit, stuur dan een paar momenten die jou schikken.`,
    }),
  },
  {
    id: 'complimenten',
    label: 'Compliment en vooruitblik',
    hint: 'Laten weten dat het goed gaat, en wat er nu komt.',
    fill: (facts) => ({
      subject: `Goed op weg: ${facts.title}`,
      text: `Je hebt veel werk gestoken in “${facts.title}”, en dat is te zien. Vooral [wat er sterk is] is sterk beschreven.\n\nDe inzending staat nu op: ${stateWords(facts.state, facts.rounds).toLowerCase()}. ${next(facts)}`,
    }),
  },
  {
    id: 'vertraging',
    label: 'Onze vertraging',
    hint: 'KIS heeft meer tijd nodig dan was afgesproken.',
    fill: (facts) => ({
      subject: `Het duurt iets langer: ${facts.title}`,
      text: `Je wacht op ons bericht over “${facts.title}”. Het duurt helaas langer dan we hadden gezegd, omdat [reden]. Je hoort van ons uiterlijk op [dag].\n\nHeb je daardoor zelf te weinig tijd, dan krijg je van ons uitstel. Sorry voor het wachten.`,
    }),
  },
  {
    id: 'materiaal',
    label: 'Vragen om materiaal',
    hint: 'Een handleiding of onderzoeksrapport dat genoemd wordt, maar er niet bij zit.',
    fill: (facts) => ({
      subject: `Wil je iets meesturen bij ${facts.title}?`,
      text: `In je beschrijving van “${facts.title}” noem je [het materiaal]. De beoordelaars willen dat graag lezen. Wil je het ${until(facts)} als bijlage bij je werkblad zetten? Alleen KIS kan de bijlagen lezen; ze komen niet op de website.`,
    }),
  },
  {
    id: 'ander-register',
    label: 'Wijzen op een ander register',
    hint: 'De interventie past beter bij Movisie, het NJi of het RIVM.',
    fill: (facts) => ({
      subject: `Een betere plek voor ${facts.title}?`,
      text: `We denken dat “${facts.title}” beter past in [het register], omdat [reden]. Daar vinden de mensen die jij zoekt je eerder.\n\nWat je hier al schreef, kun je daar grotendeels gebruiken: de registers vragen bijna hetzelfde. Zullen we samen kijken wat voor jou het handigst is?`,
    }),
  },
] as const satisfies readonly MessageTemplate[]
export type TemplateId = (typeof messageTemplates)[number]['id']
export const templateIds = messageTemplates.map(({ id }) => id) as [TemplateId, ...TemplateId[]]

/** The words of a template about a submission. */
export function fillTemplate(id: TemplateId, facts: MessageFacts): Filled {
  const template: MessageTemplate | undefined = messageTemplates.find((known) => known.id === id)
  if (!template) throw new Error(`there is no template ${id}`)
  return template.fill(facts)
}

/** What stands in brackets and was not filled in: "[dag]". */
export function openPlaces({ subject, text }: Filled): string[] {
  return [...new Set(`${subject}\n${text}`.match(/\[[^\]\n]{1,60}\]/g) ?? [])]
}

function next({ deadline }: MessageFacts): string {
  if (!deadline) return 'Je hoeft nu niets te doen.'
  const what = `${deadline.what.charAt(0).toLowerCase()}${deadline.what.slice(1)}`
  return deadline.who === 'owner'
    ? `De volgende stap is aan jou: ${what}, uiterlijk op ${formatDate(deadline.on)}.`
    : `De volgende stap is aan ons; dat doen we uiterlijk op ${formatDate(deadline.on)}.`
}
