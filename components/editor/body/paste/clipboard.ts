import type { EditorView } from '@tiptap/pm/view'
import { insertPasted } from '@/components/editor/body/paste/insert'
import { Lost, type LostReport } from '@/components/editor/body/paste/lost'
import { readPasted, readPlain } from '@/components/editor/body/paste/read'
import { readPastedBlock } from '@/lib/editor/prosemirror/pasted'

export type PasteOutcome = LostReport | { refused: string }
type Options = { view: EditorView; data: DataTransfer; tell: (outcome: PasteOutcome) => void }

const mostHtml = 12_000_000
const mostText = 400_000

/**
 * Puts what is in the clipboard in the text. Returns false where the editor itself should do it: with what comes from
 * another editor of ours.
 */
export function paste({ view, data, tell }: Options): boolean {
  const [html, text] = [data.getData('text/html'), data.getData('text/plain')]
  if (html.length > mostHtml || text.length > mostText) {
    tell({ refused: 'Dit is te veel om in één keer te plakken. Plak het in delen, bijvoorbeeld per hoofdstuk. Er is niets veranderd.' })
    return true
  }
  if (html.includes('data-pm-slice')) return refuseUnknown(html, tell)
  const pasted = html ? readPasted(html) : { blocks: readPlain(text), notes: [], lost: new Lost() }
  const usable = pasted.blocks.length > 0 ? pasted : { ...pasted, blocks: readPlain(text) }
  if (usable.blocks.length === 0) countFiles(data, usable.lost)
  else insertPasted(view, usable)
  const report = usable.lost.report()
  if (report) tell(report)
  return true
}

/** Blocks of ours are read by the schema of the editor; what has another shape than it knows would vanish without a word. */
function refuseUnknown(html: string, tell: Options['tell']): boolean {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const lost = new Lost()
  for (const element of page.querySelectorAll<HTMLElement>('[data-block]'))
    if (!readPastedBlock(element.dataset.block ?? '')) lost.add('block', element.textContent?.trim())
  const report = lost.report()
  if (report) tell(report)
  return false
}

function countFiles(data: DataTransfer, lost: Lost): void {
  for (const file of data.files) lost.add(file.type.startsWith('image/') ? 'image' : 'embed', file.name)
}
