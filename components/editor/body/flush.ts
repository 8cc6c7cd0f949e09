const writers: (() => void)[] = []

/** Keeps a function that writes what was typed to the store. Returns how to forget it. */
export function onFlush(write: () => void): () => void {
  writers.push(write)
  return () => {
    const at = writers.indexOf(write)
    if (at >= 0) writers.splice(at, 1)
  }
}

/**
 * Writes what was typed a moment ago in any text field to its store, at once. Call it before saving or leaving.
 * The innermost editors go first: what they write lands in the editors around them.
 */
export function flushEditors(): void {
  for (const write of [...writers].reverse()) write()
}
