/** Counts what is under way for each client, and refuses what is too much. Forgets a client when nothing is. */
export class Busy {
  private readonly under = new Map<string, number>()

  constructor(private readonly most: number) {}

  /** Lets a client in and gives the function to call once when it is done; undefined when it has too much under way. */
  enter(client: string): (() => void) | undefined {
    const count = this.under.get(client) ?? 0
    if (count >= this.most) return undefined
    this.under.set(client, count + 1)
    return () => this.leave(client)
  }

  /** How many clients have something under way. */
  get clients(): number {
    return this.under.size
  }

  private leave(client: string): void {
    const count = this.under.get(client) ?? 0
    if (count <= 1) this.under.delete(client)
    else this.under.set(client, count - 1)
  }
}
