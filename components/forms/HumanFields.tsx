/** What tells people from programs (lib/forms/human.ts): a stamp, and a field that no person sees, hears or reaches. */
export function HumanFields({ stamp }: { stamp: string }) {
  return (
    <>
      <input type="hidden" name="stempel" value={stamp} />
      <div className="field-extra">
        <label>
          Onderwerp
          <input type="text" name="onderwerp" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
    </>
  )
}
