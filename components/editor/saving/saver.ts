import { type CopyBorder, CopyKeeper } from '@/components/editor/saving/copy-keeper'
import { newId } from '@/components/editor/saving/identity'
import { Meeting, type MeetingBorder } from '@/components/editor/saving/meeting'
import { backoff, waitFor } from '@/components/editor/saving/schedule'
import type { Outcome, Save } from '@/components/editor/saving/send'
import { Shown } from '@/components/editor/saving/shown'
import { Status } from '@/components/editor/saving/status'
import type { EditorStore } from '@/components/editor/store'
import { type Content, same } from '@/lib/editor/merge'
import type { Opened } from '@/lib/editor/open'

/** The world around the saver. */
export type Border = CopyBorder &
  MeetingBorder & {
    send: (save: Save, leaving: boolean) => Promise<Outcome>
    there: () => Promise<Opened | undefined>
  }

type Pending = Save & { shown: Content }
const copyPatienceMs = 300

/**
 * Saves what is written. The screen is the source of truth: an answer of the server never changes a field; only what
 * somebody else wrote is merged in, never where the cursor is. One request at a time; what is typed meanwhile goes with
 * the next. A save of which the answer got lost is sent again as it was, so that it counts once.
 */
export class Saver {
  readonly tab = newId()
  readonly status: Status
  readonly meeting: Meeting
  private readonly shown: Shown
  private readonly copy: CopyKeeper
  private pending: Pending | undefined
  private running: Promise<void> | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private firstChange: number | undefined
  private failures = 0

  constructor(
    private readonly store: EditorStore,
    private readonly opened: Opened,
    private readonly border: Border,
  ) {
    this.shown = new Shown(store)
    this.status = new Status({ step: 'saved', savedAt: opened.savedAt, docState: opened.state, copied: false })
    const owner = { userId: opened.me.id, documentId: opened.id, tab: this.tab }
    this.copy = new CopyKeeper(border, owner, this.unsaved, (copied) => this.status.publish({ copied }))
    const parts = { shown: this.shown, status: this.status, copy: this.copy, border, goOn: () => this.goOn() }
    this.meeting = new Meeting(store.get() as Content, opened.lock, parts)
  }

  /** Begins to listen, and takes along what was written before. Returns how to stop. */
  start(): () => void {
    const stop = this.store.subscribe(() => this.changed())
    if (this.isUnsaved()) this.changed()
    return () => {
      stop()
      clearTimeout(this.timer)
      this.copy.stop()
    }
  }

  isUnsaved(): boolean {
    return this.pending !== undefined || this.shown.isChangedFrom(this.meeting.server)
  }

  private unsaved = () => {
    const { server: base, lock } = this.meeting
    return this.isUnsaved() ? { content: this.shown.compose().content, base, lock } : undefined
  }

  /** All that stands here, for who wants to take it along. */
  contentNow(): Content {
    this.border.flush()
    return this.shown.compose().content
  }

  private changed(): void {
    if (this.shown.isShowing) return
    this.firstChange ??= Date.now()
    this.copy.soon()
    const { step, problem } = this.status.get()
    const mayHelp = problem?.code === 'invalid' || problem?.code === 'too-large'
    if (step === 'saved' || (step === 'refused' && mayHelp)) this.status.publish({ step: 'waiting', problem: undefined })
    if (this.status.get().step === 'waiting') this.plan(waitFor(Date.now() - this.firstChange))
  }

  private plan(ms: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.run(false), ms)
  }

  /** Saves at once, also after a refusal. True when the server has all that stands on the screen. */
  async saveNow(): Promise<boolean> {
    this.border.flush()
    await this.running
    if (this.status.get().step !== 'disputed') await this.run(false)
    return !this.isUnsaved()
  }

  /** The page is going away, or may be: what can still be sent is sent, without waiting for anything. */
  leave(): void {
    this.border.flush()
    if (!this.isUnsaved()) return
    void this.copy.now()
    if (!this.running && this.status.get().step !== 'disputed') void this.run(true)
  }

  /** The connection is back: does not wait any longer. */
  online(): void {
    if (this.status.get().step === 'unreachable' && !this.running) void this.run(false)
  }

  private run(leaving: boolean): Promise<void> {
    clearTimeout(this.timer)
    this.running ??= this.attempt(leaving).finally(() => {
      this.running = undefined
    })
    return this.running
  }

  private async attempt(leaving: boolean): Promise<void> {
    this.border.flush()
    this.pending ??= this.next()
    if (!this.pending) return
    this.firstChange = undefined
    this.status.publish({ step: 'saving', ...(this.failures === 0 && { problem: undefined }) })
    // A slow disk does not keep a save waiting for long.
    if (!leaving) await Promise.race([this.copy.now(), new Promise((resolve) => setTimeout(resolve, copyPatienceMs))])
    const { shown: _, ...save } = this.pending
    this.settle(this.pending, await this.border.send(save, leaving))
  }

  /** What is to be saved now, if anything. */
  private next(): Pending | undefined {
    const { content, conflicts } = this.shown.compose()
    if (conflicts.length > 0) return this.meeting.disputeFocused()
    if (content === this.meeting.server || same(content, this.meeting.server)) return this.rest()
    return { lock: this.meeting.lock, saveId: newId(), content, as: this.opened.me.id, shown: this.store.get() as Content }
  }

  private settle(pending: Pending, outcome: Outcome): void {
    if (outcome.type === 'saved') {
      this.pending = undefined
      this.failures = 0
      this.meeting.lock = outcome.lock
      this.meeting.server = pending.content
      this.shown.agreed(pending.shown, pending.content)
      const docState = !this.status.get().docState || this.status.get().docState === 'approved' ? 'draft' : this.status.get().docState
      this.status.publish({ savedAt: outcome.savedAt, docState, problem: undefined })
      this.goOn()
    } else if (outcome.type === 'conflict') {
      this.pending = undefined
      this.failures = 0
      this.meeting.meet(outcome.there)
    } else if (outcome.type === 'refused') {
      const { code } = outcome.problem
      // What can't be as it is, is made anew of what is typed next.
      if (code === 'invalid' || code === 'too-large') this.pending = undefined
      this.status.publish({ step: 'refused', problem: outcome.problem })
    } else {
      this.failures += 1
      this.status.publish({ step: 'unreachable', problem: outcome.problem })
      this.plan(backoff(this.failures))
    }
  }

  /** Saves on when there is more, and rests otherwise. A dispute goes first. */
  private goOn(): void {
    if (this.status.get().dispute) return void this.status.publish({ step: 'disputed' })
    if (!this.shown.isChangedFrom(this.meeting.server)) return void this.rest()
    this.firstChange ??= Date.now()
    this.status.publish({ step: 'waiting' })
    this.plan(waitFor(Date.now() - this.firstChange))
  }

  private rest(): undefined {
    this.firstChange = undefined
    this.copy.drop()
    this.status.publish({ step: 'saved', copied: false, problem: undefined })
  }

  /** Somebody saved, says a heartbeat. */
  async heard(lock: number): Promise<void> {
    const isBusy = () => this.running !== undefined || this.pending !== undefined || this.status.get().dispute !== undefined
    if (lock <= this.meeting.lock || isBusy()) return
    const there = await this.border.there()
    if (there && there.lock > this.meeting.lock && !isBusy()) this.meeting.meet(there)
  }
}
