import { ErrorPage } from '@/components/overviews/ErrorPage'

/** The same for every address, so that it can be kept; kis.js reads the words of the address and looks them up. */
export function NotFoundPage() {
  return (
    <ErrorPage seed="niet-gevonden" label="Niet gevonden (404)" title="Deze pagina bestaat niet">
      <p>Misschien zit er een tikfout in het adres, of klopt de link niet waarop je klikte. Wat je zoekt, is er vaak wel.</p>
      <div data-suggest="" hidden>
        <h2 className="text-xl">Bedoelde je dit?</h2>
        <ul className="mt-2" />
      </div>
      <p>
        Kwam je hier via een link op deze site? <a href="/over-kis/contact">Laat het ons weten</a>, dan maken we het goed.
      </p>
    </ErrorPage>
  )
}
