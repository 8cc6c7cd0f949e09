import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkContent } from '@/lib/content/files/check'

const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

const terms = 'racisme:\n  title: Racisme\n  definition: { text: x }\n'

function content(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'kis-content-'))
  made.push(root)
  for (const [path, text] of Object.entries({ 'kis/begrippen.yml': terms, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const { curation, issues } = checkContent(root, ['kis'])
  return { curation, issues, told: issues.map(({ file, line, field, message }) => `${file}:${line} ${field} ${message}`) }
}

describe('what KIS sets about searching', () => {
  it('is read from its files, from more than one for the thesaurus', () => {
    const { curation, issues } = content({
      'thesaurus/a.yml': 'racisme:\n  preferred: racisme\n  old: [rassenhaat]\n  term: begrip/racisme\n',
      'thesaurus/b.yml': 'antiziganisme:\n  preferred: antiziganisme\n  broader: [racisme]\n',
      'zoeken/aanraders.yml': 'racisme:\n  queries: [wat is racisme]\n  documents: [begrip/racisme]\n  reason: De uitleg staat daar.\n',
      'zoeken/lager.yml': 'uitleg:\n  kinds: [begrip]\n  factor: 0.5\n  reason: Korte teksten gaan voor.\n',
    })
    expect(issues).toEqual([])
    expect(curation.thesaurus.map(({ id, old, broader }) => ({ id, old, broader }))).toEqual([
      { id: 'racisme', old: ['rassenhaat'], broader: [] },
      { id: 'antiziganisme', old: [], broader: ['racisme'] },
    ])
    expect(curation.aanraders[0]).toMatchObject({ id: 'racisme', documents: ['begrip/racisme'] })
    expect(curation.lager[0]).toMatchObject({ id: 'uitleg', documents: [], kinds: ['begrip'], factor: 0.5 })
  })

  it('may be absent altogether', () => {
    expect(content({})).toMatchObject({ issues: [], curation: { thesaurus: [], aanraders: [], lager: [] } })
  })

  it('is refused with file, line and field where it points at what is not there', () => {
    const { told } = content({
      'thesaurus/a.yml': 'racisme:\n  preferred: racisme\n  term: begrip/weg\n  broader:\n    - discriminatie\n',
      'zoeken/aanraders.yml': 'racisme:\n  queries: [racisme]\n  documents:\n    - begrip/racisme\n    - dossier/weg\n  reason: De uitleg staat daar.\n',
    })
    expect(told).toEqual([
      'content/thesaurus/a.yml:3 racisme: term Verwijst naar begrip/weg, maar dat bestaat niet.',
      'content/thesaurus/a.yml:5 racisme: broader.0 Verwijst naar discriminatie, maar dat begrip staat niet in de thesaurus.',
      'content/zoeken/aanraders.yml:5 racisme: documents.1 Verwijst naar dossier/weg, maar dat bestaat niet.',
    ])
  })

  it('is refused where a field is unknown, a factor out of range, or nothing is named', () => {
    const { told } = content({
      'thesaurus/a.yml': 'racisme:\n  preferred: racisme\n  synoniemen: [x]\n',
      'zoeken/lager.yml': 'a:\n  kinds: [begrip]\n  factor: 0\n  reason: Korte teksten gaan voor.\nb:\n  factor: 0.5\n  reason: Korte teksten gaan voor.\n',
    })
    expect(told).toEqual([
      'content/thesaurus/a.yml:3 racisme: synoniemen Dit veld bestaat niet.',
      'content/zoeken/lager.yml:3 a: factor Kies een factor van 0.1 tot en met 0.9',
      'content/zoeken/lager.yml:5 b:  Noem documenten (documents) of soorten (kinds)',
    ])
  })

  it('is refused where something stands twice: a concept, a label or the wording of a bet', () => {
    const bet = (name: string) => `${name}:\n  queries: [Wat is racisme]\n  documents: [begrip/racisme]\n  reason: De uitleg staat daar.\n`
    const { told } = content({
      'thesaurus/a.yml': 'racisme:\n  preferred: racisme\n',
      'thesaurus/b.yml': 'racisme:\n  preferred: iets anders\n',
      'thesaurus/c.yml': 'haat:\n  preferred: haat\n  alternative: [Racisme]\n',
      'zoeken/aanraders.yml': bet('een') + bet('twee'),
    })
    expect(told).toEqual(
      expect.arrayContaining([
        'content/thesaurus/b.yml:1 racisme:  racisme bestaat al in content/thesaurus/a.yml.',
        expect.stringContaining('content/thesaurus/c.yml:3 haat: alternative “Racisme” staat ook bij racisme.'),
        'content/zoeken/aanraders.yml:6 twee: queries.0 “Wat is racisme” staat al bij een.',
      ]),
    )
  })

  it('is refused in a file that nothing reads, or that is not a map of names', () => {
    const { told } = content({ 'zoeken/aanrader.yml': 'x: 1\n', 'zoeken/lager.yml': '- factor: 0.5\n' })
    expect(told).toEqual([
      'content/zoeken/aanrader.yml:1  Dit bestand wordt nergens voor gelezen. Klopt de naam, in content/zoeken?',
      'content/zoeken/lager.yml:1  Schrijf elk onderdeel onder een eigen naam, zoals “naam:” met daaronder de velden.',
    ])
  })
})
