import type { EditorStore } from '@/components/editor/store'
import { type Content, type Merged, merge, same } from '@/lib/editor/merge'

/**
 * What stands on the screen against what it stands for. These are the same, except while what somebody else wrote waits
 * to be shown in the field that has the cursor: then `shown` is the screen of that moment, and `full` all of it.
 */
export class Shown {
  isShowing = false
  private shown: Content
  private full: Content

  constructor(private readonly store: EditorStore) {
    this.shown = store.get() as Content
    this.full = this.shown
  }

  parts(): { shown: Content; store: Content; full: Content } {
    return { shown: this.shown, store: this.store.get() as Content, full: this.full }
  }

  /** All that was written: the screen, and what waits to be shown. Conflicts when these touch. */
  compose(): Merged {
    const { shown, store, full } = this.parts()
    if (store === shown) return { content: full, conflicts: [] }
    return shown === full ? { content: store, conflicts: [] } : merge(shown, store, full)
  }

  isChangedFrom(server: Content): boolean {
    const { content } = this.compose()
    return content !== server && !same(content, server)
  }

  /** The server has `full` now, which it was told while `shown` stood on the screen. */
  agreed(shown: Content, full: Content): void {
    const wasWhole = this.shown === this.full
    this.shown = shown
    this.full = wasWhole ? shown : full
  }

  /** Puts content on the screen, but for the field `except`. */
  show(content: Content, except: string | undefined): void {
    const changed = fieldsThatDiffer(this.store.get() as Content, content)
    this.isShowing = true
    for (const name of changed) if (name !== except) this.store.set([name], content[name])
    this.isShowing = false
    this.shown = this.store.get() as Content
    this.full = except !== undefined && changed.includes(except) ? content : this.shown
  }

  /** Shows what waited, as far as the cursor allows. */
  showRest(except: string | undefined): void {
    if (this.shown === this.full) return
    const { content, conflicts } = this.compose()
    if (conflicts.length === 0) this.show(content, except)
  }
}

/** The names of fields that do not say the same. */
export function fieldsThatDiffer(one: Content, other: Content): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => !same(one[name], other[name]))
}
