import type { KindId } from '@/lib/content/id'
import type { FacetKey } from '@/lib/search/facets'
import { costWords, effectWords, languageWords, originWords, substantiationWords, timeWords } from '@/lib/search/question/lexicon/conditions'
import { groundCompounds, groundWords, type People, people, sectorWords } from '@/lib/search/question/lexicon/people'
import { anythingWords, formWords, kindWords, looseFormWords, typeWords } from '@/lib/search/question/lexicon/things'
import { Phrases } from '@/lib/search/question/phrases'

/** A thing that one can ask for, and the kind of document that it is. `loose`: as often a subject as a thing to find. */
export type Thing = { key: 'soort' | 'type' | 'vorm'; value: string; kind: KindId; loose: boolean }
/** A condition that a question sets; any of the values meets it. */
export type Condition = { key: FacetKey; values: readonly string[] }
export type Sector = { value: string; loose: boolean }

/** The lexicon, ready to recognise. Made once, at the first question: it needs the analyser. */
export type Meanings = {
  things: Phrases<Thing>
  anything: Phrases<true>
  conditions: Phrases<Condition>
  people: Phrases<People>
  sectors: Phrases<Sector>
  grounds: Phrases<string>
  groundCompounds: Phrases<string>
  languages: Phrases<string>
}

let made: Meanings | undefined

export function meanings(): Meanings {
  made ??= {
    things: new Phrases<Thing>([
      ...entries(kindWords, (value): Thing => ({ key: 'soort', value, kind: value, loose: false })),
      ...entries(typeWords, (value): Thing => ({ key: 'type', value, kind: 'publicatie', loose: false })),
      ...entries(formWords, (value): Thing => ({ key: 'vorm', value, kind: 'interventie', loose: false })),
      ...entries(looseFormWords, (value): Thing => ({ key: 'vorm', value, kind: 'interventie', loose: true })),
    ]),
    anything: new Phrases<true>([[anythingWords, true]]),
    conditions: new Phrases([
      ...conditions('kosten', costWords),
      ...conditions('tijd', timeWords),
      ...conditions('effect', effectWords),
      ...conditions('onderbouwing', substantiationWords),
      ...conditions('bron', originWords),
    ]),
    people: new Phrases(people.map((group) => [group.words, group])),
    sectors: new Phrases<Sector>(
      Object.entries(sectorWords).flatMap(([value, { sharp = [], loose = [] }]): Entry<Sector>[] => [
        [sharp, { value, loose: false }],
        [loose, { value, loose: true }],
      ]),
    ),
    grounds: new Phrases(entries(groundWords, (value) => value)),
    groundCompounds: new Phrases(entries(groundCompounds, (value) => value)),
    languages: new Phrases(entries(languageWords, (value) => value)),
  }
  return made
}

type Entry<T> = readonly [words: readonly string[], meaning: T]

function entries<K extends string, T>(lists: Partial<Record<K, readonly string[]>>, meaning: (value: K) => T): Entry<T>[] {
  return (Object.keys(lists) as K[]).map((value) => [lists[value] ?? [], meaning(value)])
}

function conditions(key: FacetKey, list: readonly { values: readonly string[]; words: readonly string[] }[]): Entry<Condition>[] {
  return list.map(({ values, words }) => [words, { key, values }])
}
