import type { z } from 'zod'
import type { DocumentLink, PublishedOf } from '@/lib/content/published'
import { publishable } from '@/lib/interventions/schema'

export type InterventionInput = Partial<z.input<typeof publishable>>
export const text = (words: string) => [{ text: words }]
export const dossierId = 'dossier/wat-werkt'

const link = (id: string, path: string): DocumentLink => ({
  id,
  kind: id.split('/')[0] ?? '',
  title: 'Wat werkt',
  path,
  typeLabel: 'Dossier',
  summary: '',
  example: false,
})

/** A published intervention with the least that the schema asks, and what a test adds. */
export function intervention(content: InterventionInput = {}, rest: Partial<PublishedOf<'interventie'>> = {}): PublishedOf<'interventie'> {
  return {
    kind: 'interventie',
    id: 'interventie/samen-sterk',
    slug: 'samen-sterk',
    path: '/interventies/samen-sterk',
    example: false,
    publishedAt: '2026-11-01T10:00:00.000Z',
    changedAt: '2026-11-22T10:00:00.000Z',
    files: {},
    links: { [dossierId]: link(dossierId, '/dossiers/wat-werkt') },
    incoming: [],
    content: publishable.parse({ title: 'Samen sterk', entrances: ['antidiscriminatie'], forms: ['training'], ...content }),
    ...rest,
  }
}

/** Two of everything in a theory of change, with some of the lines that there can be. */
export const withTheory: InterventionInput = {
  endGroups: [{ name: 'Sollicitanten' }],
  goals: [
    { key: 'weten', text: text('Teams weten waar het misgaat.'), groups: ['Sollicitanten'], factors: ['gevoel'] },
    { key: 'doen', text: text('Teams kiezen eerlijk.'), factors: ['gevoel', 'regels'] },
  ],
  approach: [
    { title: 'Kijken', goals: ['weten'] },
    { title: 'Oefenen', goals: ['weten', 'doen'], mechanisms: ['objectiveren'] },
  ],
  theory: {
    problem: { text: text('Niet iedereen krijgt een kans.') },
    factors: [
      { key: 'gevoel', text: text('Kiezen op gevoel') },
      { key: 'regels', text: text('Onduidelijke regels') },
    ],
    mechanisms: [{ text: text('Vaste vragen laten minder ruimte.'), doc: dossierId, anchor: 'objectiveren' }],
  },
}
