import { createContext, useContext } from 'react'
import type { Path } from '@/lib/editor/field-spec'
import type { DossierHelp } from '@/lib/submissions/shapes'

/**
 * What fields of the worksheet know besides their own value. `typed`: what was sent as a plain form and could not be
 * read, by the name of its input; it comes back as it was typed.
 */
export type WorkContextValue = {
  typed: Readonly<Record<string, readonly string[]>>
  dossiers: readonly DossierHelp[]
  /** Names of municipalities to suggest; only on the part that asks for them. */
  municipalities: readonly string[]
  /** Whether scripts run: what only works with them is not there before. */
  listens: boolean
}

export const WorkContext = createContext<WorkContextValue>({ typed: {}, dossiers: [], municipalities: [], listens: false })

export function useWork(): WorkContextValue {
  return useContext(WorkContext)
}

/** The name of the input of a field. */
export function nameOf(path: Path): string {
  return path.join('.')
}
