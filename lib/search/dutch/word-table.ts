const buckets = 1 << 19
/** No word of the list is longer. */
const longest = 100

/**
 * Words with bits, packed in arrays: a Map of 180,000 strings takes four times as long to fill, and twice the memory. A word
 * is of ASCII characters only. Letters are pushed one by one behind the last word, whether to add a word or to look for it.
 */
export class WordTable {
  /** The number of a word, counted from 1, at the place that its hash points to, or the first free one behind it. */
  private readonly slots = new Int32Array(buckets)
  private readonly starts: Int32Array
  private readonly bits: Int32Array
  private readonly letters: Uint8Array
  private count = 0
  private end = 0
  private hash = 0

  /** Room for so many words of so many letters together. */
  constructor(capacity: { words: number; letters: number }) {
    this.starts = new Int32Array(capacity.words + 2)
    this.bits = new Int32Array(capacity.words + 2)
    this.letters = new Uint8Array(capacity.letters + longest)
  }

  /** Puts a letter, as its code, behind the word in the making. */
  push(code: number): void {
    this.letters[this.end++] = code
    this.hash = (Math.imul(this.hash, 31) + code) | 0
  }

  /** Ends the word in the making and adds it; its bits come to those it had. */
  finish(bits: number): void {
    const from = this.starts[this.count] ?? 0
    if (this.end === from) return
    const slot = this.slot()
    const known = this.slots[slot] ?? 0
    if (known) {
      this.bits[known - 1] = (this.bits[known - 1] ?? 0) | bits
      this.drop()
      return
    }
    this.slots[slot] = this.count + 1
    this.bits[this.count++] = bits
    this.starts[this.count] = this.end
    this.hash = 0
  }

  /** Forgets the word in the making. */
  drop(): void {
    this.end = this.starts[this.count] ?? 0
    this.hash = 0
  }

  /** Adds a whole word. */
  add(word: string, bits: number): void {
    for (let at = 0; at < word.length; at++) this.push(word.charCodeAt(at))
    this.finish(bits)
  }

  /** The bits of a word; 0 when it is not there. */
  get(word: string): number {
    if (word.length > longest) return 0
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at)
      if (code > 127) {
        this.drop()
        return 0
      }
      this.push(code)
    }
    const known = this.slots[this.slot()] ?? 0
    this.drop()
    return known ? (this.bits[known - 1] ?? 0) : 0
  }

  private slot(): number {
    const from = this.starts[this.count] ?? 0
    let slot = (this.hash ^ (this.hash >>> 15)) & (buckets - 1)
    for (let number = this.slots[slot]; number && !this.is(number, from); number = this.slots[slot]) slot = (slot + 1) & (buckets - 1)
    return slot
  }

  private is(number: number, from: number): boolean {
    const start = this.starts[number - 1] ?? 0
    const length = (this.starts[number] ?? 0) - start
    if (length !== this.end - from) return false
    for (let at = 0; at < length; at++) if (this.letters[start + at] !== this.letters[from + at]) return false
    return true
  }
}
