import type { Crumb } from '@/components/layout/Breadcrumb'
import { Container } from '@/components/layout/Container'
import { PageHeader } from '@/components/layout/PageHeader'
import type { ContactReceiver } from '@/components/overviews/ContactTerms'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { site } from '@/lib/site/site'

type Props = { title: string; path: string; trail: Crumb[]; receiver: ContactReceiver; copy: boolean }

const next = {
  eigenaar: 'Het is onderweg naar de eigenaar. Of en wanneer je antwoord krijgt, bepaalt de eigenaar.',
  kis: `Het is onderweg naar ${site.shortName}. Wij sturen het door naar de eigenaar, of beantwoorden het zelf.`,
  voorbeeld: `Het is onderweg naar ${site.shortName}. Omdat deze interventie verzonnen is, geeft niemand antwoord.`,
} as const satisfies Record<ContactReceiver, string>

/** What happens now that a message was sent. */
export function ContactSent({ title, path, trail, receiver, copy }: Props) {
  return (
    <>
      <PageHeader title="Je bericht is verstuurd" label={title} trail={trail} current="Contact" />
      <Container>
        <Notice tone="success" title="Dank je wel" className="max-w-[40rem]">
          <p>{next[receiver]}</p>
        </Notice>
        <ul className="contact-next">
          {copy && <li>Je krijgt binnen enkele minuten een kopie per mail. Zie je niets? Kijk dan bij je ongewenste mail.</li>}
          {receiver !== 'voorbeeld' && (
            <li>
              Hoor je na twee weken niets? <a href="/over-kis/contact">Laat het KIS weten.</a>
            </li>
          )}
        </ul>
        <p className="mt-8">
          <Button href={path} icon="arrow-left" variant="secondary">
            Terug naar de interventie
          </Button>
        </p>
      </Container>
    </>
  )
}
