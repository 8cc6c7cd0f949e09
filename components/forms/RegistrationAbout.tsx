import { RadioField } from '@/components/forms/RadioField'
import { SelectField } from '@/components/forms/SelectField'
import { TextArea } from '@/components/forms/TextArea'
import { TextField } from '@/components/forms/TextField'

type Choice = { value: string; label: string }
/** The choices of each field; `bestaand`: the published interventions. */
export type RegistrationOptions = Record<'database' | 'soort' | 'bestaand' | 'eigendom' | 'handleiding' | 'evaluatie' | 'workshop', Choice[]>

type Props = { field: (name: string) => { name: string; value: string; error: string | undefined }; options: RegistrationOptions }

const unchosen = { value: '', label: 'Kies …' }

/** What is asked about an intervention that is registered, in the order of the schema. */
export function RegistrationAbout({ field, options }: Props) {
  return (
    <>
      <TextField {...filled(field('interventie'))} label="Hoe heet je interventie?" />
      <RadioField {...filled(field('database'))} label="Voor welke database?" options={options.database} />
      <TextArea
        {...filled(field('zin'))}
        label="Waar gaat het over, in één zin?"
        hint="Wat doe je, met wie, en wat verandert er? Hoogstens 300 tekens."
        rows={3}
      />
      <RadioField {...filled(field('soort'))} label="Staat je interventie al in de database?" options={options.soort} />
      <div className="registration-existing">
        <SelectField
          {...filled(field('bestaand'))}
          label="Welke is het?"
          hint="Alleen als je interventie er al in staat. Wat er nu staat, nemen we voor je over."
          options={[unchosen, ...options.bestaand]}
        />
      </div>
      <RadioField {...filled(field('eigendom'))} label="Van wie is de interventie?" options={options.eigendom} />
      <TextField {...filled(field('waar'))} label="Waar wordt ze uitgevoerd?" hint="Bijvoorbeeld: op vijf middelbare scholen in twee gemeenten." />
      <RadioField {...filled(field('handleiding'))} label="Is er een handleiding of draaiboek?" options={options.handleiding} />
      <RadioField
        {...filled(field('evaluatie'))}
        label="Is er een procesevaluatie?"
        hint="Onderzoek naar hoe de uitvoering verloopt. Het hoeft er niet te zijn om mee te doen."
        options={options.evaluatie}
      />
      <RadioField
        {...filled(field('workshop'))}
        label="Heeft iemand van je organisatie eerder de workshop gevolgd?"
        hint="De workshop over het beschrijven van je interventie. Dan hoeft het misschien niet opnieuw."
        options={options.workshop}
      />
    </>
  )
}

function filled<T extends { error: string | undefined }>({ error, ...rest }: T) {
  return { ...rest, ...(error !== undefined && { error }) }
}
