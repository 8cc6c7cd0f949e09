import { classNames } from '@/components/ui/classNames'

const tones: Record<string, string> = {
  Concept: 'state-draft',
  'Ter beoordeling': 'state-review',
  'Wijzigingen gevraagd': 'state-changes',
  Goedgekeurd: 'state-approved',
  Gepland: 'state-planned',
  Gepubliceerd: 'state-live',
}

/** The state of a document in a word; the colour only helps. `label` comes from lib/content/states.ts. */
export function StateTag({ label }: { label: string }) {
  return <span className={classNames('state', tones[label] ?? 'state-gone')}>{label}</span>
}
