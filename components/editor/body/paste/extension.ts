import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { type PasteOutcome, paste } from '@/components/editor/body/paste/clipboard'
import { ownUrlIn, pasteOwnUrl, resolveOwnLinks } from '@/components/editor/body/paste/own-links'

/** Pasting and dropping from elsewhere. `tell` hears what could not come along. */
export function pasting(tell: (outcome: PasteOutcome) => void) {
  return Extension.create({
    name: 'pasting',
    priority: 1000,
    addProseMirrorPlugins() {
      const { editor } = this
      return [
        new Plugin({
          props: {
            handleDOMEvents: {
              paste: (view, event) => {
                const data = event.clipboardData
                if (!data) return false
                const own = ownUrlIn(data.getData('text/plain'))
                if (own) void pasteOwnUrl(editor, own)
                else if (!paste({ view, data, tell })) return false
                else void resolveOwnLinks(editor)
                event.preventDefault()
                return true
              },
            },
            handleDrop: (view, event, _slice, moved) => {
              const data = event.dataTransfer
              const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
              if (moved || !data || !at) return false
              editor.commands.setTextSelection(at.pos)
              const done = paste({ view, data, tell })
              if (done) void resolveOwnLinks(editor)
              return done
            },
          },
        }),
      ]
    },
  })
}
