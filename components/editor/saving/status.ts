import type { SaverState } from '@/components/editor/saving/saver-state'

/** How saving stands, for whoever wants to show it. */
export class Status {
  private readonly listeners = new Set<() => void>()

  constructor(private state: SaverState) {}

  get = (): SaverState => this.state

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  publish(changes: { [K in keyof SaverState]?: SaverState[K] | undefined }): void {
    this.state = { ...this.state, ...changes } as SaverState
    for (const listener of this.listeners) listener()
  }
}
