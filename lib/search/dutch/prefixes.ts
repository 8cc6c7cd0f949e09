// Words that are put before another word without changing what kind of thing it is. What they are put before is found by itself.
const beginning = /^(?:anti|multi|super|inter|micro|cross|zelf|niet|non|co)/
const shortest = 5
/** What looks like one of these and is not: interventie is no ventie, cooperatie no operatie. */
const exceptions =
  /^(?:interven|interactie|intere|interpret|intern|interv|coope|coord|coll|comm|comp|con|cop|cor|cou|zelfstandig|zelfbesch|nietig|superi|superv|antisem|antici|antip|multip)/

/** A word with a prefix taken apart: "antiracisme" → anti, racisme. */
export function prefixed(word: string): [prefix: string, rest: string] | undefined {
  const prefix = beginning.exec(word)?.[0]
  if (prefix === undefined || word.length < prefix.length + shortest || exceptions.test(word)) return undefined
  return [prefix, word.slice(prefix.length)]
}
