import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const folders = ['app', 'components', 'lib', 'tests', 'prisma/schema', 'public/js']
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|js|prisma)$/.test(entry.name))
    .map((entry) => relative('.', join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith(join('lib', 'db', 'generated'))),
)
const text = (file: string) => readFileSync(file, 'utf8')
const imports = (file: string) => [...text(file).matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map((match) => match[1] ?? '')
const offending = (select: (file: string) => boolean, forbidden: (path: string) => boolean) =>
  files.filter(select).flatMap((file) =>
    imports(file)
      .filter(forbidden)
      .map((path) => `${file} imports ${path}`),
  )

/** What shows things may know shapes, words and dates, not where they come from. */
const readableForComponents =
  /^@\/(components\/|lib\/(text|dates)$|lib\/content\/(text|blocks|published|fields|id|kind|registry|literature|states)$|lib\/citations\/literature$|lib\/search\/(facets|query|address|scopes|question\/shape)$|lib\/[a-z-]+\/(schema|shapes|costs|citation|vocabulary|bands|freshness|selection|chooser|shortlist|shortlist-message|compare|comparison-rows|sign-notes|words|gap-map|gap-map-address|statistics|theory-links)$|lib\/worksheet\/(form\/(paths|keys|read-markdown|write-markdown)|help|parts|part-progress|theory|theory-drawing|worksheet-shapes|completeness)$|lib\/quickscan\/quickscan$|lib\/(submissions|reviews|rounds)\/(states|criteria|deadlines|shapes|words|feedback|status|way|timeline)$|lib\/submissions\/decision\/objection$|lib\/reviews\/(board-query|board-row|progress|coordinator-shapes)$|lib\/places\/|lib\/site\/|lib\/media\/(pictures|asset-ids)$|lib\/files\/rules$|lib\/forms\/state$|lib\/editor\/|lib\/versions\/(diff|pieces|read-diff|shape)$)/

describe('the architecture', () => {
  it('has files of at most 250 lines', () => {
    expect(files.filter((file) => text(file).split('\n').length > 251)).toEqual([])
  })

  it('lets lib know nothing of app, components, React or Next', () => {
    expect(
      offending(
        // The one place that knows of cookies, and the one that knows of next-auth.
        (file) => file.startsWith('lib/') && !['lib/cli/next-dev.mjs', 'lib/auth/session.ts', 'lib/auth/next-auth.ts'].includes(file),
        (path) => /^(@\/(app|components|tests)\/|react|next\/|next$|next-auth)/.test(path),
      ),
    ).toEqual([])
  })

  it('lets components know only shapes and words', () => {
    expect(
      offending(
        (file) => file.startsWith('components/'),
        (path) => path.startsWith('@/') && !readableForComponents.test(path),
      ),
    ).toEqual([])
  })

  it('lets nothing import tests', () => {
    expect(
      offending(
        (file) => !file.startsWith('tests/'),
        (path) => path.includes('tests/'),
      ),
    ).toEqual([])
  })

  it('makes database clients in one place', () => {
    expect(files.filter((file) => file.startsWith('lib/') && text(file).includes('new PrismaClient('))).toEqual(['lib/db/client.ts'])
  })

  it('has public pages without scripts of React, inline styles or client navigation', () => {
    // The redactie runs in the browser of people who are logged in.
    const publicSite = (file: string) => /^(app\/\(site\)|components)\//.test(file) && !/^components\/(editor|redactie|worksheet|assessing)\//.test(file)
    const forbidden = /'use client'|from 'next\/(link|image|script)'|\bstyle=\{|<Suspense/
    // A form that keeps what was typed needs React's form state. It too is rendered by the server only: the front takes its script out.
    const form = (file: string) => file.startsWith('components/forms/')
    expect(files.filter((file) => publicSite(file) && !form(file) && forbidden.test(text(file)))).toEqual([])
    expect(files.filter((file) => form(file) && forbidden.test(text(file).replace(/^'use client'$/m, '')))).toEqual([])
  })

  it('names every table in the word list', () => {
    const words = readFileSync('lib/begrippen.md', 'utf8')
    const models = files.filter((file) => file.endsWith('.prisma')).flatMap((file) => [...text(file).matchAll(/^model (\w+)/gm)].map((match) => match[1] ?? ''))
    expect(models.length).toBeGreaterThan(5)
    expect(models.filter((model) => !words.includes(`\`${model}\``))).toEqual([])
  })

  it('has no leftovers', () => {
    const leftover = /\b(TODO|FIXME|XXX)\b|@ts-ignore|\.only\(|\.skip\(/
    expect(files.filter((file) => file !== 'tests/unit/architecture.test.ts' && leftover.test(text(file)))).toEqual([])
  })
})
