const fresh = new WeakSet<object>()

/** Remembers a block that was just chosen from the menu, so that its form opens. */
export function markFresh<T extends object>(block: T): T {
  fresh.add(block)
  return block
}

/** Whether a block was just made; says so once. */
export function takeFresh(block: object): boolean {
  return fresh.delete(block)
}
