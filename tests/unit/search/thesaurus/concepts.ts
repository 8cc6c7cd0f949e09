import fc from 'fast-check'
import type { Concept } from '@/lib/search/thesaurus/schema'

/** A concept with nothing but what is given. */
export function concept(id: string, fields: Partial<Concept> = {}): Concept {
  return { id, preferred: id, alternative: [], old: [], hidden: [], broader: [], related: [], ambiguous: [], ...fields }
}

/** Any thesaurus that content:check would accept: labels that stand once, and broader concepts that come earlier, so no circles. */
export const anyConcepts = fc
  .array(fc.record({ alternative: fc.nat(3), old: fc.nat(2), hidden: fc.nat(2), broader: fc.array(fc.nat(19), { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 20,
  })
  .map((shapes) =>
    shapes.map((shape, i): Concept => {
      const labels = (role: string, count: number) => Array.from({ length: count }, (_, n) => `${role} ${n} van c${i}`)
      const broader = [...new Set(shape.broader.filter((other) => other < i).map((other) => `c${other}`))]
      return concept(`c${i}`, {
        alternative: labels('ander woord', shape.alternative),
        old: labels('oud woord', shape.old),
        hidden: labels('schrijffout', shape.hidden),
        broader,
      })
    }),
  )
