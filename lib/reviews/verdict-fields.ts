import type { z } from 'zod'
import type { FieldError } from '@/lib/forms/state'
import { type AssessmentForm, assessmentForm, type Citation, type Verdict } from '@/lib/reviews/schema'
import { adviceField, citesField, literatureField, motivationField, summaryField, verdictField } from '@/lib/reviews/shapes'

type Fields = Readonly<Record<string, string>>

/** What was filled in about these criteria, or what is wrong with it per field. Works are one on a line; fields of other criteria are left out. */
export function readVerdicts(fields: Fields, ids: readonly string[]): { form: AssessmentForm; errors: [] } | { form?: undefined; errors: FieldError[] } {
  const given = {
    verdicts: Object.fromEntries(
      ids.map((id) => [id, { ...oneOf(fields[verdictField(id)]), motivation: textOf(fields, motivationField(id)), citations: citations(fields, id) }]),
    ),
    advice: fields[adviceField] ?? '',
    summary: textOf(fields, summaryField),
  }
  const read = assessmentForm.safeParse(given)
  return read.success ? { form: read.data, errors: [] } : { errors: errorsOf(read.error) }
}

/** The same form as fields again. */
export function verdictFields({ verdicts, advice, summary }: AssessmentForm): Record<string, string> {
  const fields = Object.entries(verdicts).flatMap(([id, { verdict, motivation, citations }]): [string, string][] => [
    ...(verdict ? [[verdictField(id), verdict] as [string, string]] : []),
    [motivationField(id), motivation],
    [literatureField(id), citations.flatMap((cited) => ('literature' in cited ? [cited.literature] : [])).join('\n')],
    ...citations.flatMap((cited): [string, string][] => ('doc' in cited ? [[citesField(id, cited.doc, cited.anchor ?? ''), 'ja']] : [])),
  ])
  return { ...Object.fromEntries(fields), [adviceField]: advice, [summaryField]: summary }
}

/** What nothing was said about yet. */
export function emptyVerdict(): Verdict {
  return { motivation: '', citations: [] }
}

function oneOf(verdict: string | undefined): { verdict?: string } {
  return verdict ? { verdict } : {}
}

/** A browser sends a line break as two characters. */
function textOf(fields: Fields, name: string): string {
  return (fields[name] ?? '').replace(/\r\n?/g, '\n')
}

function citations(fields: Fields, id: string): Citation[] {
  const prefix = citesField(id, '', '').slice(0, -1)
  const places = Object.keys(fields)
    .filter((name) => name.startsWith(prefix) && fields[name])
    .map((name) => name.slice(prefix.length).split('#'))
  const works = textOf(fields, literatureField(id)).split('\n')
  return [
    ...places
      .sort(([a = '', b = ''], [c = '', d = '']) => (a + b < c + d ? -1 : 1))
      .map(([doc = '', anchor]) => ({ doc, ...(anchor && { anchor }) }) as Citation),
    ...works.map((work) => work.trim()).flatMap((literature) => (literature ? [{ literature }] : [])),
  ]
}

function errorsOf({ issues }: z.ZodError): FieldError[] {
  return issues.map(({ path: [top, id, part] }) => {
    if (top !== 'verdicts') return top === 'advice' ? { field: adviceField, message: 'Kies een advies' } : { field: summaryField, message: tooLong }
    const name = String(id)
    if (part === 'verdict') return { field: verdictField(name), message: 'Kies een oordeel' }
    if (part === 'motivation') return { field: motivationField(name), message: tooLong }
    return { field: literatureField(name), message: 'Noem hoogstens 30 bronnen, elk in hoogstens 1.000 tekens' }
  })
}

const tooLong = 'Dit is te lang. Houd het bij 10.000 tekens.'
