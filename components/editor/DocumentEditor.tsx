'use client'

import '@/components/editor/editor.css'
import '@/components/editor/fields/fields.css'
import '@/components/editor/pick/pick.css'
import { useEffect, useState } from 'react'
import { AskedNotice } from '@/components/editor/AskedNotice'
import { ChapterEditor } from '@/components/editor/ChapterEditor'
import { ChapterNav } from '@/components/editor/ChapterNav'
import { useChapters } from '@/components/editor/chapters'
import { EditorBar } from '@/components/editor/EditorBar'
import { EditorSection } from '@/components/editor/EditorSection'
import { type FieldIssue, IssuesContext } from '@/components/editor/fields/issues'
import { useGoToTarget } from '@/components/editor/fields/target'
import { IssueList } from '@/components/editor/IssueList'
import { remember } from '@/components/editor/pick/known'
import { ReadingHints } from '@/components/editor/ReadingHints'
import { SectionLinks } from '@/components/editor/SectionLinks'
import { SavingNotices } from '@/components/editor/saving/SavingNotices'
import { useSaver, useSaverState } from '@/components/editor/saving/useSaver'
import { EditorStore, EditorStoreContext } from '@/components/editor/store'
import { TitleField } from '@/components/editor/TitleField'
import type { EditorPage } from '@/lib/editor/document'

/** The editor of a document. Everything in it reads and writes the store; the saver watches the store. */
export function DocumentEditor({ page }: { page: EditorPage }) {
  const { opened, sections, chapter } = page
  const [store] = useState(() => {
    remember(page.known)
    return new EditorStore(opened.content)
  })
  const saver = useSaver(store, opened)
  const { problem } = useSaverState(saver)
  const [listens, setListens] = useState(false)
  useEffect(() => setListens(true), [])
  useGoToTarget()
  const issues: readonly FieldIssue[] = [...page.issues, ...(problem?.issues ?? [])]
  return (
    <EditorStoreContext value={store}>
      <IssuesContext value={issues}>
        <EditorBar page={page} saver={saver} />
        <SavingNotices saver={saver} opened={opened} />
        <AskedNotice page={page} />
        <noscript>
          <p className="edit-error">Om te schrijven is JavaScript nodig. Zet het aan in je browser en laad de pagina opnieuw.</p>
        </noscript>
        {/* What is typed before the page listens would be lost. */}
        <div inert={!listens}>{chapter ? <Chaptered page={page} fields={chapter} /> : <Parts page={page} links={<SectionLinks sections={sections} />} />}</div>
      </IssuesContext>
    </EditorStoreContext>
  )
}

function Chaptered({ page, fields }: { page: EditorPage; fields: NonNullable<EditorPage['chapter']> }) {
  const chapters = useChapters()
  const nav = <ChapterNav chapters={chapters} fields={fields} />
  if (chapters.current === undefined)
    return (
      <Parts
        page={page}
        links={
          <>
            {nav}
            <SectionLinks sections={page.sections} />
          </>
        }
      />
    )
  return (
    <div className="editor-columns">
      <div className="editor-main">
        <ChapterEditor key={chapters.rows.items[chapters.current]?.key} index={chapters.current} fields={fields} />
      </div>
      <aside className="editor-side" aria-label="Bij deze tekst">
        {nav}
        <IssueList owner={page.opened.kind} />
        <ReadingHints path={['chapters', chapters.current]} />
      </aside>
    </div>
  )
}

/** The document without its chapters: the title and all sections. */
function Parts({ page, links }: { page: EditorPage; links: React.ReactNode }) {
  return (
    <div className="editor-columns">
      <div className="editor-main">
        <TitleField field={page.title} />
        {page.sections.map((section, i) => (
          <EditorSection key={section.id} section={section} openAtFirst={i < 3} />
        ))}
      </div>
      <aside className="editor-side" aria-label="Bij deze tekst">
        <IssueList owner={page.opened.kind} />
        {links}
        <ReadingHints path={[]} />
      </aside>
    </div>
  )
}
