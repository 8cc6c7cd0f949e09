type Props = { obstacles: readonly { place: string; message: string }[]; submission: string; preview: string }

/** What is in the way of an inclusion, before anybody decides; and how the page would look. */
export function Obstacles({ obstacles, submission, preview }: Props) {
  return (
    <div className="decision-obstacles" data-clear={obstacles.length === 0}>
      {obstacles.length === 0 ? (
        <p>Deze versie kan zo online.</p>
      ) : (
        <>
          <p>
            <strong>Opnemen kan nog niet.</strong> {obstacles.length === 1 ? 'Dit staat' : `Deze ${obstacles.length} punten staan`} in de weg:
          </p>
          <ul>
            {obstacles.map(({ place, message }) => (
              <li key={`${place}${message}`}>
                <strong>{place}:</strong> {message}
              </li>
            ))}
          </ul>
          <p>
            Wat in het werkblad staat, past alleen de eigenaar aan: <a href={`/beoordelen/inzendingen/${submission}`}>geef de inzending terug</a> en zeg wat er
            nodig is.
          </p>
        </>
      )}
      <p>
        <a href={preview}>Bekijk hoe de pagina eruit komt te zien</a>
      </p>
    </div>
  )
}
