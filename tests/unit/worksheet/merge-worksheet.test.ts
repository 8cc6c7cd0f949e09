import { expect, it } from 'vitest'
import { merge } from '@/lib/editor/merge'

const mechanism = (text: string, anchor?: string) => ({ text: [{ text }], doc: 'dossier/vooroordelen', ...(anchor && { anchor }) })
const contact = mechanism('Contact op gelijke voet helpt.', 'contact')
const norm = mechanism('Normen van de groep tellen zwaar.', 'norm')
const merged = (mine: object[], theirs: object[]) => {
  const of = (mechanisms: object[]) => ({ theory: { mechanisms } })
  const { content, conflicts } = merge(of([contact, norm]), of(mine), of(theirs))
  expect(conflicts).toEqual([])
  return (content.theory as { mechanisms: unknown[] }).mechanisms
}

it('keeps mechanisms of one dossier apart that co-authors wrote at the same time', () => {
  const [mine, theirs] = [mechanism('Een nieuw mechanisme van mij.', 'nieuw'), mechanism('Iets heel anders van haar.', 'anders')]
  expect(merged([contact, norm, mine], [contact, norm, theirs])).toEqual([contact, norm, mine, theirs])
  const [loose, other] = [mechanism('Zonder plek, van mij.'), mechanism('Nog niets gekozen.')]
  expect(merged([contact, norm, loose], [contact, norm, other])).toEqual([contact, norm, loose, other])
})

it('brings together what they did to two mechanisms of one dossier', () => {
  const [mine, theirs] = [mechanism('Contact helpt leerlingen.', 'contact'), mechanism('De norm telt heel zwaar.', 'norm')]
  expect(merged([mine, norm], [contact, theirs])).toEqual([mine, theirs])
  expect(merged([norm], [contact, norm, mechanism('Nieuw.', 'nieuw')])).toEqual([norm, mechanism('Nieuw.', 'nieuw')])
})
