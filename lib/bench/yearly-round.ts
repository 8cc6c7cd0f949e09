import { type Bench, during } from '@/lib/bench/run'
import { type AskedTimes, cookieOf, put, repeat, signInAs, timePages, timesTable } from '@/lib/bench/signed-in'
import { startSite } from '@/lib/bench/site'
import { type FilledRound, fillRound } from '@/lib/bench/yearly-round-fill'
import { worksheetParts } from '@/lib/worksheet/parts'

/** How a round holds with many submissions and remarks, through the front door, one request at a time. */
export type YearlyRoundBench = { submissions: number; remarks: number; pages: AskedTimes }

const submissions = 200
const saves = 100

/** Fills a round of 200 submissions with 5,000 remarks, and measures the pages of each of its people. */
export async function measureYearlyRound({ db, databaseUrl, say }: Bench): Promise<YearlyRoundBench> {
  say(`ronde: making ${submissions} submissions`)
  const round = await fillRound(db, submissions)
  const coordinator = await signInAs(db, 'coordinator')
  const owner = { id: round.ownerId, cookie: await cookieOf(db, round.ownerId) }
  const assessor = { id: round.assessorId, cookie: await cookieOf(db, round.assessorId) }
  const { worksheet, lock } = await db.submission.findUniqueOrThrow({ where: { id: round.submissionId } })
  return during(startSite(databaseUrl), async ({ url }) => {
    const time = (cookie: string, asked: Record<string, (i: number) => string>) => timePages(url, cookie, asked, (what) => say(`ronde: ${what}`))
    const pages = [
      ...(await time(coordinator.cookie, coordinatorPages(round))),
      ...(await time(owner.cookie, ownerPages(round))),
      ...(await time(assessor.cookie, assessorPages(round))),
    ]
    const content = (i: number) => ({ ...(worksheet as object), title: `Meting ${i}` })
    const save = await repeat(saves, (i) => put(url, `/api/redactie/inzendingen/${round.submissionId}/werkblad`, owner, lock + i, content(i)))
    return { submissions, remarks: round.remarks, pages: [...pages, { what: 'owner: saving the worksheet', times: save }] }
  })
}

function coordinatorPages({ slug, assessedId }: FilledRound) {
  return {
    'coordinator: board of the round': () => `/beoordelen/rondes/${slug}`,
    'coordinator: a submission': () => `/beoordelen/inzendingen/${assessedId}`,
    'coordinator: figures': () => `/beoordelen/rondes/${slug}/cijfers`,
  }
}

function ownerPages({ submissionId }: FilledRound) {
  const page = `/mijn-interventies/inzendingen/${submissionId}`
  return {
    'owner: overview of 20 submissions': () => '/mijn-interventies',
    'owner: a submission': () => page,
    'owner: worksheet, each part in turn': (i: number) => `${page}/werkblad/${worksheetParts[i % worksheetParts.length]?.slug}`,
    'owner: feedback': () => `${page}/feedback`,
  }
}

function assessorPages({ assessedId }: FilledRound) {
  return {
    'assessor: queue': () => '/beoordelen',
    'assessor: a version with its differences': () => `/beoordelen/opdrachten/${assessedId}`,
    'assessor: assessment': () => `/beoordelen/opdrachten/${assessedId}/beoordeling`,
  }
}

/** The result as Markdown. */
export function yearlyRoundText({ submissions, remarks, pages }: YearlyRoundBench): string {
  return [
    `A round of ${submissions} submissions with ${remarks} remarks, one request at a time, whole pages through the public server:`,
    timesTable(pages),
  ].join('\n\n')
}
