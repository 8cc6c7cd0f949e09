const words: Readonly<Record<string, string>> = {
  toegelaten: 'De interventie doet mee. De eigenaar heeft bericht gekregen.',
  vrijgesteld: 'De workshop wordt overgeslagen. De eigenaar heeft bericht gekregen.',
  afgewezen: 'De aanmelding is afgewezen. De eigenaar heeft bericht gekregen.',
  gevraagd: 'De beoordelaar is gevraagd en krijgt een mail.',
  eraf: 'De beoordelaar doet niet meer mee en krijgt een mail. Wat die schreef, is bewaard.',
  feedback: 'De feedback is vrijgegeven. De eigenaar heeft bericht gekregen en is aan zet.',
  beoordeling: 'De beoordeling is begonnen. De beoordelaars en de eigenaar hebben bericht gekregen.',
  terug: 'De eigenaar heeft bericht gekregen en kan een nieuwe versie schrijven.',
  uitstel: 'Het uitstel is gegeven. Wie het aangaat, heeft bericht gekregen.',
  'herinneringen-aan': 'De herinneringen staan weer aan.',
  'herinneringen-uit': 'De herinneringen staan uit voor deze inzending.',
  ingetrokken: 'De inzending is ingetrokken. De eigenaar en de beoordelaars hebben bericht gekregen, zonder de reden.',
  bericht: 'Je bericht is verstuurd.',
  'bericht-al': 'Dit bericht was al verstuurd. Het is niet nog een keer verstuurd.',
  notitie: 'Je notitie is bewaard. Alleen KIS kan die lezen.',
  'notitie-weg': 'De notitie is weg.',
  opmerking: 'Je opmerking is bewaard. De eigenaar ziet die pas na het vrijgeven.',
  gewijzigd: 'Je wijziging is bewaard.',
  weggehaald: 'De opmerking is weg.',
  afgehandeld: 'Deze opmerking is afgehandeld.',
  open: 'Deze opmerking staat weer open.',
}

/** What was just done, in words; undefined for what the address made up. */
export function said(done: string): string | undefined {
  return Object.hasOwn(words, done) ? words[done] : undefined
}
