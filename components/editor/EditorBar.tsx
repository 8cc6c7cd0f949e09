import { SavedLink } from '@/components/editor/SavedLink'
import { NameVersion } from '@/components/editor/saving/NameVersion'
import { Presence } from '@/components/editor/saving/Presence'
import { SaveState } from '@/components/editor/saving/SaveState'
import type { Saver } from '@/components/editor/saving/saver'
import { useSaverState } from '@/components/editor/saving/useSaver'
import { useField } from '@/components/editor/store'
import { StateTag } from '@/components/redactie/StateTag'
import { Icon } from '@/components/ui/Icon'
import { stateLabels } from '@/lib/content/states'
import type { EditorPage } from '@/lib/editor/document'

/** Always in sight: what this is, how it stands with saving, who else is here and where to go. */
export function EditorBar({ page, saver }: { page: EditorPage; saver: Saver }) {
  const { opened, kindLabel, online } = page
  const [title] = useField<string>(['title'])
  const { docState } = useSaverState(saver)
  const base = `/redactie/documenten/${opened.id}`
  return (
    <div className="editor-bar">
      <div className="editor-what">
        <h1>
          <span className="muted">{kindLabel}</span> <span className="editor-name">{title || 'Zonder titel'}</span>
        </h1>
        <div className="editor-states">
          <StateTag label={docState ? stateLabels[docState] : page.state} />
          {docState && online && <span className="muted">Op de site: {online.toLowerCase()}</span>}
          <SaveState saver={saver} />
          <Presence saver={saver} opened={opened} />
        </div>
      </div>
      <nav className="editor-ways" aria-label="Dit document">
        <SavedLink saver={saver} href={`${base}/voorbeeld`} newTab>
          Voorbeeld
        </SavedLink>
        <SavedLink saver={saver} href={`${base}/versies`}>
          Versies
        </SavedLink>
        <NameVersion saver={saver} opened={opened} />
        <details className="editor-more" data-menu="">
          <summary>
            Meer
            <Icon name="chevron-down" />
          </summary>
          <ul>
            <li>
              <SavedLink saver={saver} href={`${base}/geschiedenis`}>
                Geschiedenis
              </SavedLink>
            </li>
            <li>
              <SavedLink saver={saver} href={`${base}?controle=ja`}>
                Controleer of alles klopt
              </SavedLink>
            </li>
            {page.mayCopy && (
              <li>
                <SavedLink saver={saver} href={`/redactie/documenten/nieuw?van=${encodeURIComponent(opened.id)}`}>
                  Maak een kopie
                </SavedLink>
              </li>
            )}
            {page.path && (
              <li>
                <a href={page.path}>Bekijk op de site</a>
              </li>
            )}
          </ul>
        </details>
        <SavedLink saver={saver} href={`${base}/publiceren`} className="button border-teal bg-teal text-white">
          Publiceren…
        </SavedLink>
      </nav>
    </div>
  )
}
