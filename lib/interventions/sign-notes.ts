import type { EffectLevel, SubstantiationLevel } from '@/lib/interventions/vocabulary'

/** What a level of the sign "onderbouwing" says, in one plain sentence or two. */
export const substantiationNotes: Readonly<Record<SubstantiationLevel, string>> = {
  geen: 'Niemand heeft de onderbouwing beoordeeld. Dat zegt niets over de kwaliteit.',
  beschreven: 'Het is duidelijk wat je doet, voor wie en waarom.',
  onderbouwd: 'Het is aannemelijk gemaakt waarom deze aanpak werkt.',
}

/** What a level of the sign "onderzoek naar effect" says, in one plain sentence. */
export const effectNotes: Readonly<Record<EffectLevel, string>> = {
  onbekend: 'We weten niet of het effect is onderzocht.',
  geen: 'Of deze aanpak werkt, is niet onderzocht.',
  procesevaluatie: 'Onderzocht is hoe de uitvoering gaat, niet of ze effect heeft.',
  eerste: 'Er is onderzoek dat in de goede richting wijst.',
  goed: 'Onderzoek maakt aannemelijk dat het werkt.',
  sterk: 'Sterk onderzoek laat zien dat het werkt.',
}
