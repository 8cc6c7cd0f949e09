/** What was just done, by the name that stands in the address. */
export const said: Readonly<Record<string, string>> = {
  concept: 'Er is weer een concept. Je kunt het wijzigen en publiceren.',
  ingestuurd: 'Het is ter beoordeling gestuurd.',
  teruggenomen: 'Het is weer een concept. Je kunt verder schrijven.',
  wijzigingen: 'Je vraag is verstuurd. Wie het schreef kan er weer in werken.',
  goedgekeurd: 'Het is goedgekeurd.',
  gepubliceerd: 'Het is gepubliceerd. Lezers zien het nu.',
  gepland: 'De publicatie is gepland.',
  'planning-gestopt': 'De publicatie is uit de planning gehaald.',
  adres: 'Het adres is gewijzigd.',
  uit: 'Dat is gedaan. Bij “Stand van zaken” zie je wat lezers nu zien.',
  'einde-gestopt': 'Het blijft online.',
  gecontroleerd: 'Bewaard: vandaag gecontroleerd.',
  nagekeken: 'Bewaard: je hebt het nagekeken.',
  weggegooid: 'Het concept is weggegooid. In de versies kun je het terugvinden.',
}
