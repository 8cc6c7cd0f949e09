import type { LocalCopy } from '@/components/editor/saving/local-copy'

export type Owner = Pick<LocalCopy, 'userId' | 'documentId' | 'tab'>
export type CopyBorder = { writeCopy: (copy: LocalCopy) => Promise<boolean>; removeCopy: (copy: Owner) => Promise<void> }

const afterMs = 500

/** Keeps a copy of what is not on the server yet on this computer, soon after every change. */
export class CopyKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined

  /** `read` gives what to keep, or undefined when the server has it all; `kept` hears whether what stands here is kept. */
  constructor(
    private readonly border: CopyBorder,
    private readonly owner: Owner,
    private readonly read: () => Pick<LocalCopy, 'content' | 'base' | 'lock'> | undefined,
    private readonly kept: (worked: boolean) => void,
  ) {}

  soon(): void {
    this.timer ??= setTimeout(() => void this.now(), afterMs)
  }

  async now(): Promise<void> {
    this.stop()
    const copy = this.read()
    if (!copy) return
    const worked = await this.border.writeCopy({ ...this.owner, ...copy, at: Date.now() })
    if (!this.timer) this.kept(worked)
  }

  /** The server has it. */
  drop(): void {
    this.stop()
    void this.remove(this.owner)
  }

  remove(copy: Owner): Promise<void> {
    return this.border.removeCopy(copy)
  }

  stop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }
}
