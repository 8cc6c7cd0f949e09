import '@/components/assessing/board/figures.css'
import type { Metadata } from 'next'
import { orNotFound } from '@/app/or-not-found'
import { FiguresTable } from '@/components/assessing/board/FiguresTable'
import { RoundHead } from '@/components/assessing/RoundHead'
import { BarChart } from '@/components/ui/BarChart'
import { Button } from '@/components/ui/Button'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { countFigures, daysFigures } from '@/lib/rounds/figures'
import { readRound } from '@/lib/rounds/queries'
import { type RoundFigures, readFigures } from '@/lib/rounds/read-figures'
import { formatNumber } from '@/lib/text'

export const metadata: Metadata = { title: 'Cijfers van de ronde' }

export default async function FiguresPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const path = `/beoordelen/rondes/${slug}/cijfers`
  const actor = actorOf(await requireUser(path, 'round.read'))
  const round = await orNotFound(readRound(db(), actor, slug))
  const rounds = await readFigures(db(), actor, round)
  const [own] = rounds
  return (
    <>
      <RoundHead
        round={round}
        status={round.status}
        current="cijfers"
        intro="Geteld uit wat er echt gebeurde. Elk getal leidt naar de inzendingen die het telt."
        actions={
          <Button href={`${path}/csv`} icon="download" variant="secondary">
            Download als CSV
          </Button>
        }
      />
      <FiguresTable title="Aantallen" rounds={heads(rounds)} rows={countRows(rounds)} />
      {own && own.figures.versions.spread.length > 0 && <Versions own={own} />}
      <FiguresTable
        title="Hoe lang het duurde"
        note="Mediaan in dagen: bij de helft duurde het hoogstens zo lang."
        rounds={heads(rounds)}
        rows={daysRows(rounds)}
      />
    </>
  )
}

const heads = (rounds: readonly RoundFigures[]) => rounds.map(({ slug, title }) => ({ slug, title }))

function countRows(rounds: readonly RoundFigures[]) {
  return countFigures.map(({ id, label, how }) => ({
    label,
    how,
    cells: rounds.map(({ slug, figures }) => {
      const count = figures.counts[id]
      return count > 0 ? { text: formatNumber(count), href: `/beoordelen/rondes/${slug}?cijfer=${id}` } : { text: '0' }
    }),
  }))
}

function daysRows(rounds: readonly RoundFigures[]) {
  return daysFigures.map(({ id, label, how }) => ({
    label,
    how,
    cells: rounds.map(({ slug, figures }) => {
      const days = figures.days[id]
      if (!days) return { text: 'nog niet bekend' }
      const lead = id === 'doorlooptijd' ? { href: `/beoordelen/rondes/${slug}?cijfer=besloten` } : {}
      return { text: `${formatNumber(days.median)} ${days.median === 1 ? 'dag' : 'dagen'}`, note: `van ${days.of}`, ...lead }
    }),
  }))
}

function Versions({ own: { slug, figures } }: { own: RoundFigures }) {
  const { median, spread } = figures.versions
  const total = spread.reduce((sum, { submissions }) => sum + submissions, 0)
  return (
    <section className="figures" aria-labelledby="versies">
      <h2 id="versies">Hoeveel versies het kostte</h2>
      <p className="muted">
        Hoe vaak een versie is ingediend voor het eerste besluit, van {formatNumber(total)} {total === 1 ? 'inzending' : 'inzendingen'} met een besluit.
        {median && ` De mediaan is ${formatNumber(median.median)}.`} <a href={`/beoordelen/rondes/${slug}?cijfer=besloten`}>Bekijk deze inzendingen</a>
      </p>
      <BarChart
        caption="Aantal versies tot het besluit"
        head={{ label: 'Versies', count: 'Inzendingen', share: 'Deel' }}
        bars={spread.map(({ versions, submissions }) => ({
          label: versions === 1 ? '1 versie' : `${versions} versies`,
          count: submissions,
          share: submissions / total,
          shareText: `${Math.round((100 * submissions) / total)} %`,
        }))}
      />
    </section>
  )
}
