import type { EventType } from '@/lib/events/record'
import { roundWords } from '@/lib/events/round-words'

export type EventData = Readonly<Record<string, string | number | boolean | null>>
/** An event type in words: what one filters by, and what stands after the name of who did it. */
export type Words = { label: string; said: string | ((data: EventData) => string) }

const because = ({ reason, note, changeNote }: EventData) => (reason || note || changeNote ? `: “${reason || note || changeNote}”` : '')
const forWhom = (data: EventData) => (data.note ? ` voor ${data.note}` : '')
const number = (data: EventData, name: string, one: string, many: string) =>
  data[name] === undefined ? many : `${data[name]} ${data[name] === 1 ? one : many}`

/**
 * Every event as a sentence. `{document}` and `{user}` are filled in by whoever shows it: the document that it is
 * about, and the account that something was done to.
 */
export const eventWords: Readonly<Record<EventType, Words>> = {
  'document.created': { label: 'Document gemaakt', said: 'maakte {document}' },
  'document.draftSaved': { label: 'Concept bewaard', said: 'schreef aan {document}' },
  'document.draftDiscarded': { label: 'Concept weggegooid', said: 'gooide het concept van {document} weg' },
  'document.versionNamed': {
    label: 'Versie benoemd',
    said: (data) => `bewaarde een versie van {document}${data.name ? ` met de naam “${data.name}”` : ' met een naam'}`,
  },
  'document.versionRestored': {
    label: 'Versie teruggezet',
    said: (data) => (data.part ? `zette in {document} “${data.part}” terug uit ${version(data)}` : `zette ${version(data)} van {document} terug`),
  },
  'document.submitted': { label: 'Ter beoordeling gestuurd', said: (data) => `stuurde {document} ter beoordeling${because(data)}` },
  'document.takenBack': { label: 'Teruggenomen', said: 'nam {document} terug om er verder aan te schrijven' },
  'document.changesRequested': { label: 'Wijzigingen gevraagd', said: (data) => `vroeg om wijzigingen in {document}${because(data)}` },
  'document.approved': { label: 'Goedgekeurd', said: (data) => `keurde {document} goed${because(data)}` },
  'document.scheduled': { label: 'Publicatie gepland', said: (data) => `plande de publicatie van {document}${moment(data.at)}` },
  'document.unscheduled': { label: 'Planning gestopt', said: 'haalde {document} uit de planning' },
  'document.published': {
    label: 'Gepubliceerd',
    said: (data) =>
      `publiceerde ${data.first ? '{document} voor het eerst' : data.major ? 'een grote wijziging van {document}' : '{document}'}${because(data)}`,
  },
  'document.publishedAlone': { label: 'Zonder tweede lezer gepubliceerd', said: (data) => `publiceerde {document} zonder tweede lezer${because(data)}` },
  'document.checkedAlone': { label: 'Achteraf nagekeken', said: 'keek {document} na, dat zonder tweede lezer gepubliceerd was' },
  'document.withdrawalScheduled': {
    label: 'Einde van publicatie gepland',
    said: (data) => `plande het einde van de publicatie van {document}${moment(data.at)}`,
  },
  'document.withdrawalUnscheduled': { label: 'Einde van publicatie afgezegd', said: 'zegde het geplande einde van de publicatie van {document} af' },
  'document.withdrawn': { label: 'Ingetrokken', said: (data) => `trok {document} in${because(data)}` },
  'document.merged': {
    label: 'Samengevoegd',
    said: (data) => `voegde {document} samen met ${data.into ?? data.replacement ?? 'een ander document'}${because(data)}`,
  },
  'document.removed': { label: 'Uit publicatie gehaald', said: (data) => `haalde {document} uit publicatie${because(data)}` },
  'document.trashed': { label: 'In de prullenbak gelegd', said: (data) => `legde {document} in de prullenbak${because(data)}` },
  'document.restored': { label: 'Uit de prullenbak gehaald', said: 'haalde {document} terug uit de prullenbak' },
  'document.purged': { label: 'Voorgoed verwijderd', said: 'verwijderde {document} voorgoed' },
  'document.assigned': {
    label: 'Eigenaar aangewezen',
    said: (data) => (data.to === null ? 'haalde de eigenaar van {document} weg' : 'maakte {user} eigenaar van {document}'),
  },
  'document.slugChanged': {
    label: 'Adres gewijzigd',
    said: (data) => `gaf {document} een ander adres${data.from && data.to ? `: ${data.from} werd ${data.to}` : ''}`,
  },
  'document.checked': { label: 'Gecontroleerd', said: 'controleerde {document}: het klopt nog' },
  'document.reviewDateSet': {
    label: 'Controledatum gezet',
    said: (data) => `zette de datum waarop {document} opnieuw gecontroleerd wordt${data.on ? ` op ${data.on}` : ''}`,
  },
  'document.reviewReminded': { label: 'Aan controle herinnerd', said: 'herinnerde de eigenaar eraan om {document} te controleren' },
  'document.previewShared': { label: 'Voorbeeld gedeeld', said: (data) => `maakte een voorbeeldlink van {document}${forWhom(data)}` },
  'document.previewRevoked': {
    label: 'Voorbeeldlink ingetrokken',
    said: (data) =>
      data.count
        ? `trok ${number(data, 'count', 'voorbeeldlink', 'voorbeeldlinks')} van {document} in`
        : `trok een voorbeeldlink van {document} in${forWhom(data)}`,
  },
  'document.previewSeen': {
    label: 'Voorbeeld bekeken',
    said: (data) => `bekeek het voorbeeld van {document}${data.note ? ` via de link voor ${data.note}` : ''}`,
  },
  'media.uploaded': { label: 'Bestand toegevoegd', said: (data) => `voegde ${file(data)} toe` },
  'media.refused': { label: 'Bestand geweigerd', said: (data) => `bood ${file(data)} aan, dat geweigerd werd${because(data)}` },
  'media.changed': {
    label: 'Bestand gewijzigd',
    said: (data) => (data.fields === 'teruggezet' ? `zette ${file(data)} terug` : `wijzigde de gegevens van ${file(data)}`),
  },
  'media.removed': { label: 'Bestand verwijderd', said: (data) => `verwijderde ${file(data)}` },
  'redirect.added': { label: 'Omleiding toegevoegd', said: (data) => `maakte een omleiding${route(data)}` },
  'redirect.changed': { label: 'Omleiding gewijzigd', said: (data) => `wijzigde een omleiding${route(data)}` },
  'redirect.removed': { label: 'Omleiding verwijderd', said: (data) => `verwijderde een omleiding${route(data)}` },
  'redirect.imported': {
    label: 'Omleidingen ingelezen',
    said: (data) => `las omleidingen in${data.new === undefined ? '' : `: ${data.new} nieuw, ${data.changed ?? 0} gewijzigd`}`,
  },
  'audit.exported': { label: 'Logboek gedownload', said: (data) => `downloadde ${number(data, 'count', 'regel', 'regels')} van het logboek` },
  'user.invited': { label: 'Gebruiker uitgenodigd', said: (data) => `nodigde {user} uit${data.role ? ` als ${data.role}` : ''}` },
  'user.activated': { label: 'Account in gebruik genomen', said: 'nam het account van {user} in gebruik' },
  'user.loggedIn': { label: 'Ingelogd', said: (data) => `logde in${data.device ? ` (${data.device})` : ''}` },
  'user.loginFailed': { label: 'Inloggen mislukt', said: 'probeerde in te loggen als {user}, en dat mislukte' },
  'user.loggedOut': { label: 'Uitgelogd', said: 'logde uit' },
  'user.passwordChanged': { label: 'Wachtwoord gewijzigd', said: 'wijzigde het wachtwoord van {user}' },
  'user.passwordReset': { label: 'Nieuw wachtwoord ingesteld', said: 'stelde een nieuw wachtwoord in voor {user}' },
  'user.resetRequested': { label: 'Nieuw wachtwoord gevraagd', said: 'vroeg een nieuw wachtwoord voor {user}' },
  'user.renamed': { label: 'Naam gewijzigd', said: 'wijzigde de naam van {user}' },
  'user.secondFactorSet': { label: 'Tweede stap ingesteld', said: 'stelde de tweede stap van het inloggen in voor {user}' },
  'user.secondFactorRemoved': { label: 'Tweede stap verwijderd', said: 'verwijderde de tweede stap van het inloggen van {user}' },
  'user.recoveryCodeUsed': { label: 'Herstelcode gebruikt', said: 'gebruikte een herstelcode om in te loggen' },
  'user.recoveryCodesMade': { label: 'Herstelcodes gemaakt', said: 'maakte nieuwe herstelcodes' },
  'user.roleChanged': {
    label: 'Rol gewijzigd',
    said: (data) => `veranderde de rol van {user}${data.from && data.to ? ` van ${data.from} in ${data.to}` : ''}`,
  },
  'user.blocked': { label: 'Gebruiker geblokkeerd', said: 'blokkeerde {user}' },
  'user.unblocked': { label: 'Blokkade opgeheven', said: 'hief de blokkade van {user} op' },
  'user.sessionRevoked': { label: 'Sessie beëindigd', said: 'beëindigde een sessie van {user}' },
  'settings.changed': { label: 'Instelling gewijzigd', said: (data) => `wijzigde een instelling${data.key ? ` (${data.key})` : ''}` },
  'content.imported': { label: 'Inhoud ingelezen', said: 'las de bestanden van content/ in' },
  'owner.contacted': { label: 'Eigenaar benaderd', said: 'stuurde de eigenaar van {document} een bericht' },
  ...roundWords,
}

/** The same for a type that this release does not know: an event of before, or of after. */
export function wordsOf(type: string): Words {
  return (eventWords as Readonly<Record<string, Words>>)[type] ?? { label: type, said: `deed iets dat deze versie van het platform niet kent (${type})` }
}

/** What is said of an event after the name of who did it, with `{document}` and `{user}` where those come. */
export function saidOf(type: string, data: EventData): string {
  const { said } = wordsOf(type)
  return typeof said === 'string' ? said : said(data)
}

/** Whom an event was done to, as its data say: the identity of a user. */
export function subjectIn(data: EventData): string | undefined {
  const id = data.userId ?? data.ownerId ?? data.to
  return typeof id === 'string' ? id : undefined
}

function version(data: EventData): string {
  return data.number ? `versie ${data.number}` : 'een eerdere versie'
}

function file(data: EventData): string {
  return data.name ? `het bestand “${data.name}”` : 'een bestand'
}

function route(data: EventData): string {
  if (!data.from) return ''
  return data.to ? `: ${data.from} leidt naar ${data.to}` : `: ${data.from}`
}

const momentFormat = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

function moment(at: EventData[string] | undefined): string {
  const date = typeof at === 'string' ? new Date(at) : undefined
  return date && !Number.isNaN(date.getTime()) ? ` voor ${momentFormat.format(date)}` : ''
}
