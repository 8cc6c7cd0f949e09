import { ExpectedError } from '@/lib/errors'

export const passwordLength = { min: 12, max: 200 }

/** What people think of when a form asks them for a password here. */
const ofHere = ['kennisplatform', 'inclusief', 'samenleven', 'redactie', 'movisie', 'verwey', 'jonker', 'wachtwoord', 'password', 'welkom']
const rows = ['qwertyuiopasdfghjklzxcvbnm', 'azertyuiopqsdfghjklmwxcvbn', 'abcdefghijklmnopqrstuvwxyz', '01234567890']
/** Signs that stand for letters: "w@chtw00rd" is as easy to guess as the word. */
const disguises: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', $: 's', '5': 's', '7': 't' }

let common: Promise<Set<string>> | undefined

/**
 * Throws ExpectedError, saying what to do, for a password that is too short, or that is tried first by who guesses:
 * one of the most used, with or without digits around it, one thing repeated, keys in a row, or a word of the
 * person or the platform with something added. No rules about kinds of characters (NIST SP 800-63B, 3.1.1.2).
 * `about`: the person's name and address.
 */
export async function assertGoodPassword(password: string, about: readonly string[]): Promise<void> {
  const plain = password.normalize('NFKC').toLowerCase()
  const length = [...plain].length
  if (length < passwordLength.min)
    throw new ExpectedError(
      `Je wachtwoord is te kort: gebruik minstens ${passwordLength.min} tekens. Een paar losse woorden achter elkaar is sterk en goed te onthouden.`,
    )
  if (length > passwordLength.max) throw new ExpectedError(`Je wachtwoord is te lang: gebruik hoogstens ${passwordLength.max} tekens.`)
  if (isRepeated(plain) || isRow(plain)) throw new ExpectedError(`Dit wachtwoord is makkelijk te raden: het is een herhaling of een rij toetsen. ${advice}`)
  if (isMadeOf(plain, wordsAbout(about)))
    throw new ExpectedError(`Dit wachtwoord is makkelijk te raden: het lijkt op je naam, je e-mailadres of de naam van het platform. ${advice}`)
  common ??= readCommon()
  if (await isCommon(plain, await common))
    throw new ExpectedError(`Dit wachtwoord staat op de lijst van wachtwoorden die het eerst worden geprobeerd. ${advice}`)
}

const advice = 'Kies iets anders, bijvoorbeeld vier losse woorden die niets met elkaar te maken hebben.'

/** "welkomwelkom", "abc123abc123abc!": all but two characters are what stood a few places before. */
function isRepeated(plain: string): boolean {
  const chars = [...plain]
  return [1, 2, 3, 4, 5, 6, 7, 8].some((period) => {
    const others = chars.filter((char, i) => i >= period && char !== chars[i - period])
    return chars.length >= period * 2 && others.length <= 2
  })
}

/** "123456789012", "qwertyuiop12": nearly every key lies beside the one before. */
function isRow(plain: string): boolean {
  const pairs = [...plain].slice(1).map((key, i) => ([...plain][i] ?? '') + key)
  const beside = pairs.filter(([a = '', b = '']) => a === b || rows.some((row) => row.includes(a + b) || row.includes(b + a)))
  return beside.length >= pairs.length - 2
}

function wordsAbout(about: readonly string[]): string[] {
  const own = about.flatMap((text) => [text.split('@')[0] ?? '', ...text.split(/[^\p{L}\p{N}]+/u)]).map((word) => word.toLowerCase())
  return [...new Set([...own, ...ofHere])].filter((word) => word.length >= 4).sort((a, b) => b.length - a.length)
}

/** Whether little is left without these words: fewer than four letters, and some digits. */
function isMadeOf(plain: string, words: readonly string[]): boolean {
  return [plain, undisguised(plain)].some((text) => {
    const rest = words.reduce((left, word) => left.replaceAll(word, ' '), text)
    return rest !== text && rest.replace(/[^\p{L}]/gu, '').length < 4
  })
}

function isCommon(plain: string, known: Set<string>): boolean {
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const undone = undisguised(core)
  return [plain, plain.replace(/[^\p{L}\p{N}]/gu, ''), core, undone].some((text) => text.length >= 3 && known.has(text))
}

function undisguised(text: string): string {
  return Array.from(text, (char) => disguises[char] ?? char).join('')
}

/** The most used passwords of the world, and Dutch words and names, which people take with a year behind it. */
async function readCommon(): Promise<Set<string>> {
  const [world, dutch] = await Promise.all([import('@zxcvbn-ts/language-common'), import('@zxcvbn-ts/language-nl-be')])
  return new Set([...Object.values(world.dictionary), ...Object.values(dutch.dictionary)].flat().map((word) => String(word).toLowerCase()))
}
