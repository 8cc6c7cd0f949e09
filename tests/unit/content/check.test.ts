import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkContent } from '@/lib/content/files/check'

const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

function content(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'kis-content-'))
  made.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'kis', path)), { recursive: true })
    writeFileSync(join(root, 'kis', path), text)
  }
  return checkContent(root, ['kis'])
}

const mechanism = (slug: string) => `  - slug: ${slug}
    name: Contact
    short: Mensen die elkaar leren kennen.
    body: Uitleg.
`
const dossier = (rest: string, body = 'Tekst.') =>
  `---\ntitle: Wat werkt\nsummary: Een samenvatting die lang genoeg is.\ntype: wat-werkt\n${rest}---\n${body}\n`
const intervention = (slug: string, anchor: string) => `${slug}:
  title: Training
  entrances: [antidiscriminatie]
  forms: [training]
  theory:
    problem: { text: Wat er speelt. }
    mechanisms:
      - { text: Samen doen., doc: dossier/wat-werkt, anchor: ${anchor} }
`

const guide = '---\ntitle: Gids\nsummary: Een samenvatting die lang genoeg is.\nbrief: [{ text: a }, { text: b }, { text: c }]\n---\n'

describe('checkContent', () => {
  it('names file, line and field of every error, all at once', () => {
    const { issues, documents } = content({
      'begrippen.yml': 'een:\n  title: Een\n  definition: { text: "Zie [twee](begrip/twee)." }\n  foo: 1\ndrie:\n  title: ""\n  definition: { text: x }\n',
      'kennisgidsen/gids/index.md': guide,
      'kennisgidsen/gids/01-begin.md': '---\ntitle: Begin\ntype: onbekend\nsummary: x\n---\nTekst\n\n[kwaad](javascript:x)\n',
    })
    expect(documents).toEqual([])
    expect(issues).toEqual([
      { file: 'content/kis/begrippen.yml', line: 4, field: 'een: foo', message: 'Dit veld bestaat niet.' },
      { file: 'content/kis/begrippen.yml', line: 6, field: 'drie: title', message: 'Geef een titel' },
      expect.objectContaining({ file: 'content/kis/kennisgidsen/gids/01-begin.md', line: 3, field: 'gids: chapters.0.type' }),
      expect.objectContaining({ file: 'content/kis/kennisgidsen/gids/01-begin.md', line: 8 }),
    ])
  })

  it('refuses a reference to what does not exist, and an identity that stands twice', () => {
    const { issues } = content({
      'begrippen.yml': 'een:\n  title: Een\n  definition: { text: x }\n  seeAlso: [begrip/weg]\n',
      'begrippen/een.md': '---\ntitle: Een\ndefinition: { text: y }\n---\n',
    })
    expect(issues.map((issue) => issue.message)).toEqual(
      expect.arrayContaining(['Verwijst naar begrip/weg, maar dat bestaat niet.', expect.stringContaining('begrip/een bestaat al in')]),
    )
    expect(issues.find((issue) => issue.message.includes('begrip/weg'))).toMatchObject({ line: 4 })
  })

  it('says so when a file has no front matter or broken YAML', () => {
    const { issues } = content({ 'paginas/a.md': 'alleen tekst', 'paginas/b.md': '---\ntitle: [\n---\n' })
    expect(issues.filter((issue) => issue.file.endsWith('a.md'))[0]?.message).toContain('begint niet met gegevens')
    expect(issues.filter((issue) => issue.file.endsWith('b.md'))[0]?.message).toContain('YAML')
  })

  it('refuses an intervention that names a mechanism that its dossier does not have, and says where', () => {
    const files = (anchor: string) => ({
      'dossiers/wat-werkt.md': dossier(`mechanisms:\n${mechanism('contact')}`),
      'interventies.yml': intervention('training', anchor),
    })
    expect(content(files('contact')).issues).toEqual([])
    const { issues } = content(files('kontakt'))
    expect(issues.map(({ file, message }) => ({ file, message }))).toEqual([
      { file: 'content/kis/interventies.yml', message: 'Verwijst naar #kontakt in dossier/wat-werkt, maar dat staat daar niet.' },
    ])
    expect(issues[0]).toMatchObject({ line: 8, field: expect.stringContaining('training: theory.mechanisms.0.doc') })
  })

  it('lets text point at a heading or a mechanism of a dossier, and at nothing else in it', () => {
    const files = (anchor: string) => ({
      'dossiers/wat-werkt.md': dossier(`mechanisms:\n${mechanism('contact')}`, '## De context\n\nTekst.'),
      'begrippen.yml': `een:\n  title: Een\n  definition: { text: "Zie [dit](dossier/wat-werkt#${anchor})." }\n`,
    })
    expect(content(files('contact')).issues).toEqual([])
    expect(content(files('de-context')).issues).toEqual([])
    expect(content(files('weg')).issues.map(({ message }) => message)).toEqual(['Verwijst naar #weg in dossier/wat-werkt, maar dat staat daar niet.'])
  })

  for (const name of ['witte-vlekken', 'cijfers', 'kiezen', 'vergelijken'])
    it(`refuses an intervention with the name of a page of the platform: ${name}`, () => {
      const { issues } = content({
        'dossiers/wat-werkt.md': dossier(`mechanisms:\n${mechanism('contact')}`),
        'interventies.yml': intervention(name, 'contact'),
      })
      expect(issues.map(({ message }) => message)).toEqual([`De naam ${name} is van een pagina van het platform. Kies een andere.`])
    })

  it('refuses a dossier with an anchor that stands twice, or a work that its list of literature does not have', () => {
    const cited = `mechanisms:\n${mechanism('contact')}    literature: [vos-2020]\n`
    const work = 'literature:\n  - { id: vos-2020, type: book, title: Contact }\n'
    expect(content({ 'dossiers/wat-werkt.md': dossier(`${cited}${work}`) }).issues).toEqual([])
    const messages = (text: string) => content({ 'dossiers/wat-werkt.md': text }).issues.map(({ message }) => message)
    expect(messages(dossier(cited))).toEqual(['In de literatuurlijst van dit dossier staat geen werk met id “vos-2020”.'])
    expect(messages(dossier(`${cited}${work}  - { id: vos-2020, type: book, title: Nog een }\n`))).toEqual([
      'Het id “vos-2020” staat al in de literatuurlijst.',
    ])
    expect(messages(dossier(`mechanisms:\n${mechanism('contact')}${mechanism('contact')}`))).toEqual(['Er is al een mechanisme contact.'])
    expect(messages(dossier(`mechanisms:\n${mechanism('contact')}`, '## Contact'))).toEqual([
      'Een kop in de tekst heeft ook het anker #contact. Geef een van beide een andere naam.',
    ])
  })
})
