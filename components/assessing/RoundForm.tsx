'use client'

import { useActionState } from 'react'
import { BoxGroup } from '@/components/assessing/BoxGroup'
import { RoundDaysFields } from '@/components/assessing/RoundDaysFields'
import { Checkbox } from '@/components/forms/Checkbox'
import { ErrorSummary } from '@/components/forms/ErrorSummary'
import { SelectField } from '@/components/forms/SelectField'
import { TextArea } from '@/components/forms/TextArea'
import { TextField } from '@/components/forms/TextField'
import { Button } from '@/components/ui/Button'
import { type FormState, newForm } from '@/lib/forms/state'

type Option = { value: string; label: string }
type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** The path of this page, to send the form to without JavaScript. */
  path: string
  /** What the round is like now, or a proposal; `databases` and `dossiers` with spaces between them. */
  values: Readonly<Record<string, string>>
  /** Fields that can't change any more, and why. */
  frozen?: Readonly<Record<string, string>>
  databases: readonly Option[]
  dossiers: readonly Option[]
  criteria: readonly Option[]
  submit: string
}

/** What a round is like: for which databases, judged by what, and when. */
export function RoundForm({ action, path, values: given, frozen = {}, databases, dossiers, criteria, submit }: Props) {
  const [{ values: sent, errors, message }, send] = useActionState(action, newForm, path)
  const values = sent ?? given
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errors.find((error) => error.field === name)?.message })
  const several = (name: string) => ({ name, chosen: (values[name] ?? '').split(' '), error: field(name).error })
  return (
    <div className="round-form">
      <ErrorSummary errors={errors} message={message} title="De ronde is niet bewaard" />
      <form action={send} noValidate className="form">
        {['ronde', 'lock'].map((name) => given[name] !== undefined && <input key={name} type="hidden" name={name} value={values[name] ?? ''} />)}
        <section className="round-part" aria-labelledby="deel-naam">
          <h2 id="deel-naam">Naam</h2>
          <TextField {...field('titel')} label="Naam van de ronde" />
          {frozen.adres ? (
            <Frozen name="adres" label="Adres" value={given.adres ?? ''} why={frozen.adres} />
          ) : (
            <TextField {...field('adres')} label="Adres" hint="Het laatste deel van het adres van de ronde, bijvoorbeeld 2027. Vast zodra de ronde open is." />
          )}
        </section>
        <section className="round-part" aria-labelledby="deel-waarvoor">
          <h2 id="deel-waarvoor">Waarvoor</h2>
          <BoxGroup {...several('databases')} legend="Databases" options={databases} />
          <BoxGroup
            {...several('dossiers')}
            legend="Wat-werkt-dossiers"
            hint="Waarmee de verandertheorie wordt vergeleken. De dossiers die nu online staan."
            options={dossiers}
          />
          {frozen.criteria ? (
            <Frozen name="criteria" label="Criteria" value={given.criteria ?? ''} shown={`Versie ${given.criteria}`} why={frozen.criteria} />
          ) : (
            <SelectField {...field('criteria')} label="Criteria" hint="Vast zodra er een versie is ingediend." options={criteria} />
          )}
          <TextField {...field('capaciteit')} label="Aantal plaatsen" hint="Hoeveel interventies er kunnen meedoen." inputMode="numeric" />
        </section>
        <section className="round-part" aria-labelledby="deel-data">
          <h2 id="deel-data">Data</h2>
          <RoundDaysFields values={values} field={field} />
        </section>
        <section className="round-part" aria-labelledby="deel-rest">
          <h2 id="deel-rest">En verder</h2>
          <TextArea {...field('toelichting')} label="Toelichting" hint="Staat op de openbare pagina van de ronde." rows={4} optional />
          <Checkbox
            name="herinneringenUit"
            checked={values.herinneringenUit === 'ja'}
            label="Stuur geen herinneringen"
            hint="Ook per inzending kun je herinneringen uitzetten."
          />
        </section>
        <div>
          <Button type="submit">{submit}</Button>
        </div>
      </form>
    </div>
  )
}

function Frozen({ name, label, value, shown = value, why }: { name: string; label: string; value: string; shown?: string; why: string }) {
  return (
    <div className="field">
      <p className="round-frozen">
        <strong>{label}:</strong> {shown}
      </p>
      <p className="field-hint">{why}</p>
      <input type="hidden" name={name} value={value} />
    </div>
  )
}
