/** What became of a wish: `before` is where it led. */
export type Outcome = { type: 'new' | 'same' | 'changed'; target: string; before?: string } | { type: 'refused'; reason: string }

/** A line of a file with redirects, by its number as a spreadsheet counts. */
export type Line = { number: number; from: string; to: string }

/** What becomes of each line of a file. JSON-safe. */
export type LineReport = Line & { outcome: Outcome }

/** Where somebody is who imports a file. */
export type ImportState =
  | { step: 'choose'; text: string; message?: string }
  | { step: 'report'; text: string; lines: LineReport[] }
  | { step: 'done'; lines: LineReport[] }

/** A redirect that was made by hand. `title` and `documentId`: of the document that stands where it leads; `gone`: that is out of publication. */
export type ListedRedirect = { path: string; target: string; documentId: string | null; title: string | null; gone: boolean; changedAt: Date }

/** How many lines of each outcome. */
export function countsOf(reports: readonly LineReport[]): Record<Outcome['type'], number> {
  const counts = { new: 0, same: 0, changed: 0, refused: 0 }
  for (const { outcome } of reports) counts[outcome.type] += 1
  return counts
}
