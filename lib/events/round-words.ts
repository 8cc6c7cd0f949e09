import type { EventType } from '@/lib/events/record'
import type { EventData, Words } from '@/lib/events/words'

type RoundEvent = Extract<
  EventType,
  `${'round' | 'workshop' | 'organisation' | 'submission' | 'attachment' | 'assignment' | 'assessment' | 'consensus' | 'remark' | 'note' | 'intervention' | 'change'}.${string}`
>

const round = ({ title }: EventData) => (title ? `de ronde “${title}”` : 'een ronde')
/** Which one stays out of it: who reads the log need not know what is under way. */
const about = (before: string, after = '') => `${before} een inzending${after ? ` ${after}` : ''}`

/** The events of the yearly round. Nothing that only some may know stands in them: no reasons, no remarks. */
export const roundWords: Readonly<Record<RoundEvent, Words>> = {
  'round.created': { label: 'Ronde gemaakt', said: (data) => `maakte ${round(data)}` },
  'round.changed': { label: 'Ronde gewijzigd', said: (data) => `wijzigde ${round(data)}` },
  'round.opened': { label: 'Ronde geopend', said: (data) => `opende ${round(data)}` },
  'round.closed': { label: 'Ronde gesloten', said: (data) => `sloot ${round(data)}` },
  'workshop.changed': { label: 'Workshop gewijzigd', said: 'wijzigde een workshop' },
  'workshop.signedUp': { label: 'Ingeschreven voor workshop', said: 'schreef zich in voor een workshop' },
  'workshop.signedOff': { label: 'Afgemeld voor workshop', said: 'meldde zich af voor een workshop' },
  'workshop.attendance': { label: 'Aanwezigheid bij workshop', said: 'legde vast wie er bij een workshop was' },
  'organisation.created': { label: 'Organisatie aangemeld', said: (data) => `meldde de organisatie ${data.name ? `“${data.name}” ` : ''}aan` },
  'organisation.changed': { label: 'Organisatie gewijzigd', said: 'wijzigde de gegevens van een organisatie' },
  'organisation.memberRemoved': { label: 'Medeauteur weggehaald', said: 'haalde {user} weg bij een organisatie' },
  'submission.registered': { label: 'Interventie aangemeld', said: about('meldde', 'aan') },
  'submission.accepted': { label: 'Inzending toegelaten', said: about('liet', 'toe tot de ronde') },
  'submission.declined': { label: 'Aanmelding afgewezen', said: about('wees de aanmelding van', 'af') },
  'submission.workshopFinished': { label: 'Workshop gevolgd', said: about('rondde de workshop af voor') },
  'submission.saved': { label: 'Werkblad bewaard', said: about('schreef aan het werkblad van') },
  'submission.submitted': { label: 'Versie ingediend', said: about('diende een versie in van') },
  'submission.feedbackReleased': { label: 'Feedback vrijgegeven', said: about('gaf de feedback vrij op') },
  'submission.assessmentStarted': { label: 'Beoordeling begonnen', said: about('begon de beoordeling van') },
  'submission.assessmentsIn': { label: 'Beoordelingen binnen', said: about('leverde de laatste beoordeling van') },
  'submission.returned': { label: 'Terug naar de eigenaar', said: about('gaf', 'terug aan de eigenaar') },
  'submission.decided': { label: 'Besluit genomen', said: about('nam een besluit over') },
  'submission.objected': { label: 'Bezwaar gemaakt', said: about('maakte bezwaar tegen het besluit over') },
  'submission.objectionDismissed': { label: 'Bezwaar ongegrond', said: about('verklaarde het bezwaar ongegrond over') },
  'submission.objectionGranted': { label: 'Bezwaar gegrond', said: about('verklaarde het bezwaar gegrond over') },
  'submission.withdrawn': { label: 'Inzending ingetrokken', said: about('trok', 'in') },
  'submission.extended': { label: 'Uitstel gegeven', said: about('gaf uitstel voor') },
  'submission.messaged': { label: 'Bericht gestuurd', said: about('stuurde een bericht over') },
  'submission.remindersSet': { label: 'Herinneringen aan of uit', said: about('zette de herinneringen aan of uit voor') },
  'submission.exported': { label: 'Ronde geëxporteerd', said: 'exporteerde gegevens van een ronde' },
  'attachment.added': { label: 'Bijlage toegevoegd', said: about('voegde een bijlage toe aan') },
  'attachment.removed': { label: 'Bijlage weggehaald', said: about('haalde een bijlage weg bij') },
  'assignment.made': { label: 'Beoordelaar gevraagd', said: about('vroeg {user} om', 'te beoordelen') },
  'assignment.ended': { label: 'Beoordelaar van de zaak gehaald', said: about('haalde {user} van de beoordeling van') },
  'assignment.declared': { label: 'Belangen opgegeven', said: about('gaf op of er belangen zijn bij') },
  'assessment.handedIn': { label: 'Beoordeling ingeleverd', said: about('leverde een beoordeling in van') },
  'consensus.agreed': { label: 'Ingestemd met het advies', said: about('stemde in met het advies over') },
  'remark.written': { label: 'Opmerking geschreven', said: about('schreef een opmerking bij') },
  'remark.changed': { label: 'Opmerking gewijzigd', said: about('wijzigde een opmerking bij') },
  'remark.removed': { label: 'Opmerking weggehaald', said: about('haalde een opmerking weg bij') },
  'remark.resolved': { label: 'Opmerking afgehandeld', said: about('handelde een opmerking af bij') },
  'remark.answered': { label: 'Opmerking beantwoord', said: about('beantwoordde een opmerking bij') },
  'note.written': { label: 'Notitie geschreven', said: about('schreef een notitie bij') },
  'note.removed': { label: 'Notitie weggehaald', said: about('haalde een notitie weg bij') },
  'intervention.confirmed': { label: 'Door de eigenaar bevestigd', said: 'bevestigde dat {document} nog klopt' },
  'change.requested': { label: 'Wijziging gevraagd', said: 'vroeg om een wijziging van {document}' },
  'change.answered': { label: 'Wijziging beantwoord', said: 'beantwoordde een gevraagde wijziging van {document}' },
}
