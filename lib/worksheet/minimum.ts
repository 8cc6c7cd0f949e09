import type { Missing } from '@/lib/worksheet/completeness-checks'
import { isEmpty, isEmptyRow } from '@/lib/worksheet/form/empty'
import { valueAt } from '@/lib/worksheet/form/paths'
import type { Worksheet } from '@/lib/worksheet/worksheet'

/** Without these there is nothing to give feedback on. All else may be unfinished in an earlier version. */
const needed: readonly Missing[] = [
  { path: ['title'], message: 'Geef je interventie een naam.' },
  { path: ['summary'], message: 'Vat je interventie samen in één of twee zinnen.' },
  { path: ['theory', 'problem', 'text'], message: 'Beschrijf het probleem dat je aanpakt.' },
  { path: ['endGroups'], message: 'Noem minstens één doelgroep.' },
  { path: ['goals'], message: 'Schrijf minstens één doel op.' },
  { path: ['approach'], message: 'Beschrijf minstens één onderdeel van je aanpak.' },
]

/** What a version must say before it can be handed in, as far as it does not yet. Pure, and runs in a browser. */
export function lackingToSubmit(worksheet: Worksheet): Missing[] {
  return needed.filter(({ path }) => {
    const value = valueAt(worksheet, path)
    return Array.isArray(value) && path.length === 1 ? value.every(isEmptyRow) : isEmpty(value)
  })
}
