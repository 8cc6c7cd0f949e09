/** What is wrong with a control that has `name` as its id. */
export function ErrorOf({ name, error }: { name: string; error: string | undefined }) {
  if (!error) return null
  return (
    <p id={`${name}-fout`} className="field-error">
      <span className="sr-only">Fout: </span>
      {error}
    </p>
  )
}
