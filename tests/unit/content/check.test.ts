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
})
