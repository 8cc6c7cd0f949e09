import '@/components/assessing/round.css'
import type { Metadata } from 'next'
import { saveNew } from '@/app/beoordelen/rondes/actions'
import { roundChoices } from '@/app/beoordelen/rondes/choices'
import { RoundForm } from '@/components/assessing/RoundForm'
import { PageHead } from '@/components/redactie/PageHead'
import { Button } from '@/components/ui/Button'
import { requireUser } from '@/lib/auth/session'
import { isoDate } from '@/lib/content/fields'
import { isoDay } from '@/lib/dates'
import { currentCriteria } from '@/lib/reviews/criteria'
import { dayValues } from '@/lib/rounds/form-values'
import { proposedDays, proposedOpening } from '@/lib/rounds/proposal'
import type { Params } from '@/lib/site/params'

export const metadata: Metadata = { title: 'Nieuwe ronde' }

const path = '/beoordelen/rondes/nieuw'

export default async function NewRoundPage({ searchParams }: { searchParams: Promise<Params> }) {
  await requireUser(path, 'round.manage')
  const asked = isoDate.safeParse((await searchParams).vanaf)
  const opening = asked.success ? asked.data : proposedOpening(isoDay(new Date()))
  const days = proposedDays(opening)
  // The year in which most of it is.
  const year = days.firstVersionBy.slice(0, 4)
  const choices = await roundChoices()
  const values = {
    titel: `Ronde ${year}`,
    adres: year,
    databases: '',
    dossiers: choices.dossiers.map(({ value }) => value).join(' '),
    criteria: String(currentCriteria),
    capaciteit: '15',
    toelichting: '',
    ...dayValues(days),
  }
  return (
    <>
      <PageHead
        title="Nieuwe ronde"
        back={{ href: '/beoordelen/rondes', label: 'Rondes' }}
        intro="Na het bewaren weten alleen coördinatoren ervan. Je opent de ronde als alles klopt."
      />
      <form method="get" action={path} className="filter-bar">
        <label>
          Aanmelden begint op
          <input type="date" name="vanaf" defaultValue={opening} required className="control" />
        </label>
        <Button type="submit" variant="secondary">
          Stel een jaar aan data voor
        </Button>
      </form>
      <RoundForm key={opening} action={saveNew} path={path} values={values} {...choices} submit="Maak de ronde" />
    </>
  )
}
