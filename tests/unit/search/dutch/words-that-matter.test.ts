import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '@/lib/search/dutch/analyse'

const lines = readFileSync('tests/unit/search/dutch/words-that-matter.txt', 'utf8')
  .split('\n')
  .filter((line) => line.includes(' → ') && !line.startsWith('#'))
  .map((line) => line.replace(/ \(should be: .*\)$/, ''))

function described(word: string): string {
  const { lemma, parts } = analyse(word)
  return `${word} → ${lemma}${parts.length ? ` = ${parts.join(' + ')}` : ''}`
}

describe('the words that matter', () => {
  it('are many, and each stands there once', () => {
    const words = lines.map((line) => line.split(' → ')[0])
    expect(words.length).toBeGreaterThan(400)
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })

  it('are analysed as they were judged to be right', () => {
    expect(lines.map((line) => described(line.split(' → ')[0] ?? ''))).toEqual(lines)
  })
})

describe('words that must meet', () => {
  it.each([
    ['interventie', 'interventies'],
    ['discrimineren', 'gediscrimineerd', 'discrimineerde', 'discrimineert', 'discriminerend', 'discriminerende', 'gediscrimineerde'],
    ['werk', 'werken', 'werkt', 'werkte', 'gewerkt', 'werkend'],
    ['school', 'scholen', 'schooltje'],
    ['gemeente', 'gemeenten', 'gemeentes'],
    ['student', 'studenten', 'studente'],
    ['werkzaam', 'werkzame'],
    ['antidiscriminatie', 'anti-discriminatie'],
    ['lhbti', 'lhbt', 'lhbtiq', 'lhbtiqa', "lhbti'ers", "lhbt'er"],
    ['nt2-docent', 'nt2-docenten', 'nt2docent'],
    ['mbo', "mbo'er", "mbo'ers"],
    ['pannenkoek', 'pannekoek', 'pannenkoeken'],
    ['actie', 'aktie', 'acties', 'akties'],
    ['adv', "adv's"],
    ['minderjarig', 'minderjarige', 'minderjarigen'],
    ['arbeid', 'arbeids'],
    ['radicaliseringspreventie', 'radicaliseringpreventie'],
  ])('%s …', (...forms) => {
    expect(new Set(forms.map((form) => analyse(form).lemma)).size).toBe(1)
  })
})

describe('words that must not meet', () => {
  it.each([
    ['ouder', 'ouderen'],
    ['ouder', 'oud'],
    ['jongeren', 'jong'],
    ['racisme', 'racistisch'],
    ['discriminatie', 'discrimineren'],
    ['niet', 'niets'],
    ['moslim', 'moslima'],
    ['media', 'medium'],
    ['leraar', 'leren'],
    ['weten', 'wet'],
    ['kiezen', 'kiezel'],
    ['gezond', 'zon'],
    ['bekend', 'bekennen'],
    ['po', 'pot'],
    ['ind', 'indien'],
  ])('%s and %s', (one, other) => {
    expect(analyse(one).lemma).not.toBe(analyse(other).lemma)
  })

  it.each([
    'onderwijs',
    'gemeente',
    'dossier',
    'ouderen',
    'statushouders',
    'jongerenwerk',
    'vooroordelen',
    'werkgevers',
    'samenleving',
    'onderzoeken',
    'lhbti',
    'b&w',
  ])('the parts of %s', (word) => {
    expect(analyse(word).parts).toEqual([])
  })
})
