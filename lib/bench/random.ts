/** A source of chance that gives the same row of numbers for the same seed (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** A number from 0 up to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** True this share of the times. */
  in(share: number): boolean {
    return this.next() < share
  }

  /** One of a list that is not empty. */
  one<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T
  }

  /** At most `most` different ones of a list. */
  some<T>(list: readonly T[], most: number): T[] {
    return [...new Set(Array.from({ length: 1 + Math.floor(this.next() * most) }, () => this.one(list)))]
  }

  /** The same in an order of chance. */
  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, at: this.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item)
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }
}
