import type { Metadata } from 'next'
import { Entrance } from '@/components/redactie/account/Entrance'
import { localPath } from '@/lib/site/local-path'
import type { Params } from '@/lib/site/params'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Je bent uitgelogd', robots: { index: false } }

/** Takes the place of what a form would answer, when its sender is logged in no longer. */
export default async function LoggedOutPage({ searchParams }: { searchParams: Promise<Params> }) {
  const { naar } = await searchParams
  const path = localPath(typeof naar === 'string' ? naar : '') ?? '/redactie'
  return (
    <Entrance title="Je bent uitgelogd" intro="Wat je net verstuurde, is nog niet bewaard. Het is ook nog niet weg: laat dit tabblad open.">
      <ol className="list-decimal space-y-2 pl-5">
        <li>
          <a href={`/inloggen?naar=${encodeURIComponent(path)}`} target="_blank" rel="noopener">
            Log in in een nieuw tabblad
          </a>
          .
        </li>
        <li>Kom terug naar dit tabblad en laad deze pagina opnieuw.</li>
        <li>Vraagt je browser of hij alles nog een keer mag versturen? Kies ja. Dan wordt het alsnog bewaard.</li>
      </ol>
    </Entrance>
  )
}
