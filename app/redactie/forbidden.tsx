import { PageHead } from '@/components/redactie/PageHead'

export default function Forbidden() {
  return (
    <>
      <title>Geen toegang | KIS</title>
      <PageHead title="Hier mag je niet komen" intro="Je rol geeft geen toegang tot deze pagina. Heb je dit nodig voor je werk? Vraag het aan KIS." />
      <p>
        <a href="/redactie">Naar je overzicht</a>
      </p>
    </>
  )
}
