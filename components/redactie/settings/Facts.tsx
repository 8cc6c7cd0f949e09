type Props = { facts: readonly { label: string; value: string; detail?: string }[] }

/** What is set outside the redactie. */
export function Facts({ facts }: Props) {
  return (
    <section aria-labelledby="server" className="panel panel-quiet settings-facts">
      <h2 id="server">Ingesteld op de server</h2>
      <p className="field-hint">Dit wijzigt wie het platform beheert, bij het starten ervan.</p>
      <dl>
        {facts.map(({ label, value, detail }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              {detail && <p className="muted">{detail}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
