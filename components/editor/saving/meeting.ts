import type { CopyKeeper } from '@/components/editor/saving/copy-keeper'
import type { LocalCopy } from '@/components/editor/saving/local-copy'
import type { Dispute } from '@/components/editor/saving/saver-state'
import { fieldsThatDiffer, type Shown } from '@/components/editor/saving/shown'
import type { Status } from '@/components/editor/saving/status'
import { type Choice, type Content, merge, same } from '@/lib/editor/merge'
import type { Opened } from '@/lib/editor/open'

export type MeetingBorder = {
  /** Puts what is being typed into the store. */
  flush: () => void
  /** The field of the document that has the focus. */
  focused: () => string | undefined
}
type Parts = { shown: Shown; status: Status; copy: CopyKeeper; border: MeetingBorder; goOn: () => void }

/** Where what stands here meets what stands elsewhere: what somebody else saved, or a copy that was left on this computer. */
export class Meeting {
  /** What the server has, as far as this screen knows, and the number of that save. */
  constructor(
    public server: Content,
    public lock: number,
    private readonly parts: Parts,
  ) {}

  /** Brings what somebody else saved together with what stands here. */
  meet({ content: theirs, lock, state, savedBy: by, savedAt: at }: Opened): void {
    const { border, shown, status } = this.parts
    border.flush()
    const { content: mine, conflicts } = shown.compose()
    if (conflicts.length > 0) return void this.disputeFocused()
    status.publish({ docState: state })
    this.bring({ about: 'save', base: this.server, mine, theirs, by, at, server: theirs, lock })
  }

  /** The field with the cursor holds what came in and what was typed, and these touch. */
  disputeFocused(): undefined {
    const { shown, status } = this.parts
    const { shown: base, store: mine, full: theirs } = shown.parts()
    const { cameIn, savedAt: at } = status.get()
    this.bring({ about: 'save', base, mine, theirs, by: cameIn?.by ?? null, at, server: this.server, lock: this.lock })
  }

  private bring(dispute: Dispute): void {
    const { content, conflicts } = merge(dispute.base, dispute.mine, dispute.theirs)
    if (conflicts.length === 0) return void this.adopt(content, dispute, this.parts.border.focused())
    this.parts.status.publish({ step: 'disputed', dispute, problem: undefined })
    void this.parts.copy.now()
  }

  private adopt(content: Content, { about, mine, server, lock, by }: Dispute, except: string | undefined): void {
    const { shown, status, goOn } = this.parts
    if (about === 'save') {
      this.server = server
      this.lock = lock
      const fields = fieldsThatDiffer(mine, content)
      if (fields.length > 0) status.publish({ cameIn: { by, fields, state: status.get().docState } })
    }
    shown.show(content, except)
    status.publish({ dispute: undefined })
    goOn()
  }

  /** Decides a dispute; what was not chosen is as mine. */
  resolve(choices: Readonly<Record<string, Choice>>): void {
    const { dispute } = this.parts.status.get()
    if (!dispute) return
    if (dispute.about === 'copy') this.forgetRecovered()
    this.adopt(merge(dispute.base, dispute.mine, dispute.theirs, choices).content, dispute, undefined)
  }

  /** Takes up a dispute that was put aside, with what was typed since. */
  review(): void {
    const { border, shown, status } = this.parts
    const { dispute } = status.get()
    if (dispute?.about === 'copy') this.restore()
    if (dispute?.about !== 'save') return
    border.flush()
    const { content: mine, conflicts } = shown.compose()
    if (conflicts.length > 0) this.disputeFocused()
    else this.bring({ ...dispute, mine })
  }

  /** The cursor left a field: what waited for that is shown. */
  showIncoming(): void {
    const { shown, status, border } = this.parts
    if (!status.get().dispute) shown.showRest(border.focused())
  }

  /** A copy was found that a tab of before left on this computer. */
  found(copy: LocalCopy): void {
    const { recovered } = this.parts.status.get()
    if (same(copy.content, this.server) || same(copy.content, copy.base)) void this.parts.copy.remove(copy)
    else if (!recovered || recovered.at < copy.at) this.parts.status.publish({ recovered: copy })
  }

  /** Puts what was recovered back, on top of what is here now. */
  restore(): void {
    const { border, shown, status } = this.parts
    const { recovered, savedAt: at } = status.get()
    if (!recovered) return
    border.flush()
    const { content: mine, base } = recovered
    this.bring({ about: 'copy', base, mine, theirs: shown.compose().content, by: null, at, server: this.server, lock: this.lock })
    if (!status.get().dispute) this.forgetRecovered()
  }

  /** Throws away what was recovered. */
  forgetRecovered(): void {
    const { recovered, dispute } = this.parts.status.get()
    if (recovered) void this.parts.copy.remove(recovered)
    this.parts.status.publish({ recovered: undefined, ...(dispute?.about === 'copy' && { dispute: undefined }) })
  }
}
