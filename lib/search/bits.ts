/** A set of small whole numbers, one bit each. */
export class Bits {
  readonly words: Uint32Array

  constructor(readonly size: number) {
    this.words = new Uint32Array(Math.ceil(size / 32))
  }

  static of(size: number, members: Iterable<number>): Bits {
    const bits = new Bits(size)
    for (const member of members) bits.add(member)
    return bits
  }

  add(member: number): void {
    this.words[member >>> 5] = (this.words[member >>> 5] ?? 0) | (1 << (member & 31))
  }

  has(member: number): boolean {
    return ((this.words[member >>> 5] ?? 0) & (1 << (member & 31))) !== 0
  }

  /** What is in both. */
  and(other: Bits): Bits {
    const both = new Bits(this.size)
    for (let i = 0; i < both.words.length; i++) both.words[i] = (this.words[i] as number) & (other.words[i] as number)
    return both
  }

  /** What is in this and not in the other. */
  without(other: Bits): Bits {
    const rest = new Bits(this.size)
    for (let i = 0; i < rest.words.length; i++) rest.words[i] = (this.words[i] as number) & ~(other.words[i] as number)
    return rest
  }

  /** What is in any of the sets. */
  static union(size: number, sets: readonly Bits[]): Bits {
    const any = new Bits(size)
    for (const { words } of sets) for (let i = 0; i < words.length; i++) any.words[i] = (any.words[i] as number) | (words[i] as number)
    return any
  }

  get count(): number {
    return this.countWith(this)
  }

  *[Symbol.iterator](): Generator<number> {
    for (let member = 0; member < this.size; member++) if (this.has(member)) yield member
  }

  /** How many are in both, without making the set. */
  countWith(other: Bits): number {
    let count = 0
    for (let i = 0; i < this.words.length; i++) count += ones((this.words[i] as number) & (other.words[i] as number))
    return count
  }
}

/** The number of ones in a 32-bit word. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
