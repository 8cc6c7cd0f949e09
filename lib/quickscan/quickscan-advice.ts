import type { Advice, Answers, Effect, Elsewhere, Finding, Option, Question } from '@/lib/quickscan/quickscan'
import { questions } from '@/lib/quickscan/quickscan-questions'

type Registry = Omit<Elsewhere, 'asks'> & {
  fits: (answers: Answers) => boolean
  /** For each question the answers with which this registry is content, and what it asks else. */
  needs: Readonly<Record<string, { enough: readonly string[]; asks: string }>>
}

const plan = { enough: ['ja', 'deels'], asks: 'een planmatige en doelgerichte aanpak' }
const here = { enough: ['meer', 'een'], asks: 'dat de interventie in Nederland wordt uitgevoerd' }
const manual = { enough: ['ja'], asks: 'een Nederlandse handleiding' }
const evaluation = { enough: ['ja'], asks: 'een procesevaluatie' }
const owner = { enough: ['ja'], asks: 'dat je eigenaar of licentiehouder bent' }
const goal = (value: string) => (answers: Answers) => answers.ook?.includes(value) ?? false

/** What other registries ask, as their own pages say it. */
const registries: readonly Registry[] = [
  {
    id: 'nji',
    name: 'Databank Effectieve jeugdinterventies van het Nederlands Jeugdinstituut (NJi)',
    href: 'https://www.nji.nl/interventies/erkenningsprocedure',
    why: 'Je interventie richt zich op kinderen, jongeren of hun opvoeders. De procedure duurt gemiddeld negen maanden en de begeleiding is gratis.',
    fits: goal('jeugd'),
    needs: { plan, plek: here, handleiding: manual, evaluatie: evaluation, eigenaar: owner },
  },
  {
    id: 'rivm',
    name: 'Interventiedatabase Gezond en Actief Leven van het RIVM (Loket Gezond Leven)',
    href: 'https://www.loketgezondleven.nl/advies-ondersteuning/interventie-eigenaren/werkwijze-erkenning-aanvragen',
    why: 'Je interventie wil gezondheid bevorderen of ziekte voorkomen. Je krijgt er twee keer feedback op je beschrijving.',
    fits: goal('gezondheid'),
    needs: {
      plan,
      plek: here,
      handleiding: manual,
      evaluatie: evaluation,
      eigenaar: { enough: ['ja', 'samen'], asks: 'dat de eigenaar indient' },
      aanspreekpunt: { enough: ['ja'], asks: 'een eigenaar die informatie kan geven' },
      beschikbaar: { enough: ['ja'], asks: 'materiaal dat nog minstens twee jaar beschikbaar is' },
    },
  },
  {
    id: 'movisie',
    name: 'Databank Effectieve sociale interventies van Movisie',
    href: 'https://www.movisie.nl/databank-effectieve-sociale-interventies/over-databank',
    why: 'Je interventie pakt een sociaal vraagstuk aan.',
    fits: goal('sociaal'),
    needs: {
      plek: { enough: ['meer'], asks: 'dat de interventie op twee of meer plekken wordt gebruikt' },
      handleiding: { ...manual, asks: 'een handboek' },
      evaluatie: evaluation,
    },
  },
  {
    id: 'justitieel',
    name: 'Databank Justitiële interventies',
    href: 'https://www.justitieleinterventies.nl/erkenningstraject',
    why: 'Deze databank is voor interventies die crimineel gedrag of terugval daarin willen voorkomen.',
    fits: (answers) => goal('justitie')(answers) || answers.onderwerp?.[0] === 'radicalisering-later',
    needs: { plan, plek: here, handleiding: manual, evaluatie: evaluation, eigenaar: owner },
  },
]

/**
 * The advice for who answered every question. An answer is judged by itself; not ready is who misses one thing that
 * can't be made up for during the round. Throws for answers that are not complete.
 */
export function advise(answers: Answers): Advice {
  const given = questions.filter((question) => !('several' in question)).map((question) => ({ question, option: optionOf(question, answers) }))
  const findings = (effect: Effect): Finding[] => given.filter(({ option }) => option.effect === effect).map(toFinding)
  const missing = findings('ontbreekt')
  const elsewhere = findings('elders')
  const subject = given.find(({ question }) => question.id === 'onderwerp')?.option
  return {
    outcome: elsewhere.length > 0 ? 'elders' : missing.length > 0 ? 'nog-niet' : 'klaar',
    ...(subject?.database && { database: subject.database }),
    missing: [...elsewhere, ...missing],
    attention: findings('aandacht'),
    good: findings('goed'),
    registries: registries.filter(({ fits }) => fits(answers)).map((registry) => toElsewhere(registry, answers)),
  }
}

function optionOf(question: Question, answers: Answers): Option {
  const option = question.options.find(({ value }) => value === answers[question.id]?.[0])
  if (!option) throw new Error(`no answer to ${question.id}`)
  return option
}

function toFinding({ question, option }: { question: Question; option: Option }): Finding {
  return { id: question.id, short: question.short, answer: option.label, says: option.says, first: option.first ?? '' }
}

function toElsewhere({ id, name, href, why, needs }: Registry, answers: Answers): Elsewhere {
  const asks = Object.entries(needs)
    .filter(([question, { enough }]) => !enough.includes(answers[question]?.[0] ?? ''))
    .map(([, need]) => need.asks)
  return { id, name, href, why, asks }
}
