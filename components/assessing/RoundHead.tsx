import '@/components/assessing/round.css'
import type { ReactNode } from 'react'
import { RoundTag } from '@/components/assessing/RoundTag'
import { PageHead } from '@/components/redactie/PageHead'
import type { RoundStatus } from '@/lib/rounds/words'

const tabs = [
  { id: 'overzicht', label: 'Overzicht', path: '' },
  { id: 'workshops', label: 'Workshops', path: '/workshops' },
  { id: 'cijfers', label: 'Cijfers', path: '/cijfers' },
  { id: 'instellen', label: 'Instellen', path: '/instellen' },
  { id: 'export', label: 'Export', path: '/export' },
] as const
export type RoundTab = (typeof tabs)[number]['id']

type Props = {
  round: { slug: string; title: string }
  status: RoundStatus
  current: RoundTab
  /** What this page is about, in a line. */
  intro?: ReactNode
  actions?: ReactNode
}

/** The head of every page of a round: its name, where it stands, and the way to its other pages. */
export function RoundHead({ round, status, current, intro, actions }: Props) {
  const title = (
    <span className="round-title">
      {round.title} <RoundTag status={status} />
    </span>
  )
  return (
    <>
      <PageHead title={title} back={{ href: '/beoordelen/rondes', label: 'Rondes' }} intro={intro} actions={actions} />
      <nav aria-label={`Ronde ${round.title}`} className="round-tabs">
        <ul>
          {tabs.map(({ id, label, path }) => (
            <li key={id}>
              <a href={`/beoordelen/rondes/${round.slug}${path}`} aria-current={id === current ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
