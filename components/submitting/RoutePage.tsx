import '@/components/content/content.css'
import '@/components/submitting/route.css'
import type { ComponentProps } from 'react'
import { Columns } from '@/components/content/parts/Columns'
import { Contents } from '@/components/content/parts/Contents'
import { PageHeader } from '@/components/layout/PageHeader'
import { Rounds } from '@/components/submitting/Rounds'
import { RouteCriteria } from '@/components/submitting/RouteCriteria'
import { RouteDecision } from '@/components/submitting/RouteDecision'
import { RouteQuestions } from '@/components/submitting/RouteQuestions'
import { RouteReasons } from '@/components/submitting/RouteReasons'
import { RouteSteps } from '@/components/submitting/RouteSteps'
import { Button } from '@/components/ui/Button'
import { quickscanPath } from '@/lib/quickscan/quickscan'
import type { Criterion } from '@/lib/reviews/criteria'

const parts = [
  { id: 'ronde', title: 'De ronde en haar dagen' },
  { id: 'stappen', title: 'Zo gaat het' },
  { id: 'waarom', title: 'Wat je eraan hebt' },
  { id: 'criteria', title: 'Waarop we letten' },
  { id: 'besluit', title: 'Hoe we besluiten' },
  { id: 'vragen', title: 'Veelgestelde vragen' },
]

type Props = ComponentProps<typeof Rounds> & { title: string; intro: string; criteria: readonly Criterion[] }

/** How owners get their intervention in the database. */
export function RoutePage({ title, intro, rounds, criteria }: Props) {
  const open = rounds.filter(({ round }) => round.status === 'registering').map(({ round }) => round)
  const registerHref = open.length === 1 ? `/interventies/indienen/aanmelden?ronde=${open[0]?.slug}` : '#ronde'
  return (
    <>
      <PageHeader
        title={title}
        label="Voor eigenaren van interventies"
        intro={<p>{intro}</p>}
        trail={[{ label: 'Interventies', href: '/interventies' }]}
        current="Indienen"
        art={{ seed: 'interventie-indienen', accent: 'ochre' }}
      >
        <p className="route-ways">
          <Button href={quickscanPath}>Doe de quickscan</Button>
          {open.length > 0 && (
            <Button href={registerHref} variant="secondary">
              Meld je interventie aan
            </Button>
          )}
        </p>
      </PageHeader>
      <Columns aside={<Contents entries={parts.map((part) => ({ ...part, depth: 0 }))} />}>
        <Rounds rounds={rounds} />
        <RouteSteps />
        <RouteReasons />
        <RouteCriteria criteria={criteria} />
        <RouteDecision />
        <RouteQuestions />
      </Columns>
    </>
  )
}
