import type { AccountRole } from '@/lib/auth/policy'

type Message = { tone: 'info' | 'warning' | 'success'; text: string }

/** What the login page says to who was sent there; the key stands in its address. */
export const loginMessages: Readonly<Record<string, Message>> = {
  uitgelogd: { tone: 'success', text: 'Je bent uitgelogd.' },
  wachtwoord: { tone: 'success', text: 'Je nieuwe wachtwoord is bewaard. Log ermee in. Overal waar je nog was ingelogd, ben je uitgelogd.' },
  opnieuw: { tone: 'warning', text: 'Het inloggen duurde te lang of er zijn te veel codes geprobeerd. Begin opnieuw.' },
  onbekend: {
    tone: 'warning',
    text: 'Je hebt nog geen toegang tot de redactie. Vraag een beheerder van KIS om je uit te nodigen op het e-mailadres van je organisatie.',
  },
  geblokkeerd: { tone: 'warning', text: 'Je account is geblokkeerd. Vraag een beheerder om het weer open te zetten.' },
  ander: { tone: 'warning', text: 'Dit account is al gekoppeld aan een andere persoon bij je organisatie. Vraag een beheerder om hulp.' },
  mislukt: { tone: 'warning', text: 'Inloggen via je organisatie lukte niet. Probeer het opnieuw, of log in met je wachtwoord.' },
}

/** What the page of the own account, or of a user, says after something was done. */
export const accountMessages: Readonly<Record<string, string>> = {
  naam: 'Je naam is gewijzigd.',
  wachtwoord: 'Je wachtwoord is gewijzigd. Overal elders ben je uitgelogd.',
  'tweede-stap-weg': 'De tweede stap is verwijderd.',
  sessie: 'Die sessie is beëindigd.',
  sessies: 'Overal elders ben je uitgelogd.',
  uitgenodigd: 'De uitnodiging is onderweg.',
  rol: 'De rol is gewijzigd. Wie was ingelogd, logt opnieuw in.',
  geblokkeerd: 'Deze gebruiker is geblokkeerd en uitgelogd.',
  vrij: 'De blokkade is opgeheven.',
  'tweede-stap': 'De tweede stap van deze gebruiker is verwijderd. De gebruiker kreeg daar bericht van.',
}

/** Roles as people read them, with what they are for. */
export const roleWords = {
  auteur: { label: 'Auteur', about: 'schrijft, en stuurt ter beoordeling' },
  redacteur: { label: 'Redacteur', about: 'schrijft en beoordeelt' },
  eindredacteur: { label: 'Eindredacteur', about: 'schrijft, beoordeelt en publiceert' },
  beheerder: { label: 'Beheerder', about: 'alles, ook gebruikers en instellingen' },
  'interventie-eigenaar': { label: 'Interventie-eigenaar', about: 'houdt een eigen interventie bij' },
  beoordelaar: { label: 'Beoordelaar', about: 'beoordeelt interventies' },
  coordinator: { label: 'Coördinator', about: 'regelt de beoordeling van interventies' },
} as const satisfies Record<AccountRole, { label: string; about: string }>
