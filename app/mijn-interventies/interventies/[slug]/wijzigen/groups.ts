import type { FieldGroup, GroupedField } from '@/components/forms/GroupedForm'

/** The form of a change, filled in with what is online. */
export function changeGroups(values: Readonly<Record<string, string>>): FieldGroup[] {
  const filled = (fields: readonly GroupedField[]) => fields.map((field) => ({ optional: true, ...field, value: values[field.name] ?? '' }))
  return [
    {
      title: 'Contact',
      fields: filled([
        { type: 'line', name: 'contactNaam', label: 'Naam van het contact' },
        { type: 'url', name: 'contactUrl', label: 'Website' },
        { type: 'email', name: 'contactEmail', label: 'E-mailadres', hint: 'Hier komen berichten van bezoekers aan. Het adres zelf laten we nooit zien.' },
      ]),
    },
    {
      title: 'Kosten',
      intro: 'Bedragen in euro’s. Laat leeg wat niet van toepassing is.',
      fields: filled([
        { type: 'check', name: 'gratis', label: 'De interventie is gratis' },
        { type: 'number', name: 'eenmalig', label: 'Eenmalig' },
        { type: 'number', name: 'perGroep', label: 'Per groep' },
        { type: 'number', name: 'perDeelnemer', label: 'Per deelnemer' },
        { type: 'number', name: 'licentie', label: 'Licentie' },
        { type: 'number', name: 'uren', label: 'Uren werk voor wie het uitvoert' },
        { type: 'number', name: 'jaar', label: 'Prijzen van het jaar' },
        { type: 'line', name: 'kostenUitleg', label: 'Uitleg bij de kosten' },
      ]),
    },
    {
      title: 'Tijd',
      fields: filled([
        { type: 'number', name: 'bijeenkomsten', label: 'Aantal bijeenkomsten' },
        { type: 'number', name: 'duurUren', label: 'Uren in totaal, per deelnemer' },
        { type: 'number', name: 'duurWeken', label: 'Weken van begin tot eind' },
        { type: 'line', name: 'duurUitleg', label: 'Uitleg bij de tijd' },
      ]),
    },
    {
      title: 'Waar en voor wie beschikbaar',
      fields: filled([
        { type: 'line', name: 'plek', label: 'Plek', hint: 'Bijvoorbeeld: in het klaslokaal.' },
        { type: 'line', name: 'regio', label: 'Regio', hint: 'Bijvoorbeeld: landelijk.' },
        { type: 'text', name: 'gemeenten', label: 'Gemeenten waar het is uitgevoerd', hint: 'Eén op elke regel.' },
        { type: 'text', rows: 3, name: 'talen', label: 'Talen', hint: 'Eén op elke regel.' },
        { type: 'line', name: 'bereik', label: 'Bereik', hint: 'Hoe vaak het is uitgevoerd, of met hoeveel mensen.' },
      ]),
    },
    {
      title: 'Materialen en andere databanken',
      fields: filled([
        { type: 'text', rows: 6, name: 'materialen', label: 'Materialen', hint: 'Eén op elke regel. Een link schrijf je als [tekst](https://adres).' },
        {
          type: 'text',
          rows: 3,
          name: 'andereDatabanken',
          label: 'Staat ook in',
          hint: 'Andere databanken, één op elke regel: de naam, en als je het weet een streepje | en het adres.',
        },
      ]),
    },
    { title: 'Voor KIS', fields: [{ type: 'text', name: 'uitleg', label: 'Wat is er veranderd?', hint: 'In een paar woorden. Dit komt niet online.' }] },
  ]
}
