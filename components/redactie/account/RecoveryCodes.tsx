import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'

/** Recovery codes, the only time that they can be read. */
export function RecoveryCodes({ codes, account }: { codes: string[]; account: string }) {
  const text = `Herstelcodes van de KIS redactie voor ${account}\nElke code werkt één keer.\n\n${codes.join('\n')}\n`
  return (
    <>
      <Notice tone="warning" title="Bewaar deze codes nu">
        <p>Je ziet ze alleen hier. Kun je niet bij je telefoon, dan kom je er met een van deze codes in. Elke code werkt één keer.</p>
      </Notice>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <Button
          variant="secondary"
          icon="download"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          {...{ download: 'kis-herstelcodes.txt' }}
        >
          Download als tekst
        </Button>
      </p>
      <p className="muted">Of druk deze pagina af. Bewaar de codes op een veilige plek, niet in je mail.</p>
    </>
  )
}
