/**
 * Words that hold a sentence together and say little about its subject. They are never needed to find something; they
 * only help to tell which of the results says it in the same words. Those that turn a meaning round (niet, geen,
 * zonder) are not among them.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `de het een der des den te ten ter van voor in op met en of aan bij door om naar uit over onder tot als dan dat die dit deze
  er hier daar hoe wat wie waar wanneer waarom welk welke waarmee waarover waarvoor waarvan hoeveel is zijn was waren ben bent wordt
  worden word werd werden heb hebt heeft hebben had hadden kan kun kunt kunnen kon konden mag mogen moet moeten wil wilt willen zal zult zullen zou zouden
  ik je jij jou jouw u uw we wij ons onze hij zij ze hem haar hen hun men mijn me mij iets iemand iedereen zich zelf
  ook nog al wel maar want dus omdat zodat toch heel erg zeer meer veel alle alles andere ander ja nee nu zo te tegen tussen
  doe doet doen gaat gaan ga geeft geven graag bestaan bestaat vind vinden vindt zoek zoeken zoekt weet weten via per binnen rond
  help helpt helpen krijg krijgt krijgen maak maakt maken kom komt komen laat laten neem neemt nemen sta staat staan beter goed terecht`.split(/\s+/),
)
