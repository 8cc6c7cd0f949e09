/** Languages in which words stand in our texts; a screen reader then says them as they sound. */
export const languages: readonly { code: string; name: string }[] = [
  { code: 'en', name: 'Engels' },
  { code: 'de', name: 'Duits' },
  { code: 'fr', name: 'Frans' },
  { code: 'es', name: 'Spaans' },
  { code: 'ar', name: 'Arabisch' },
  { code: 'tr', name: 'Turks' },
  { code: 'pl', name: 'Pools' },
  { code: 'uk', name: 'Oekraïens' },
  { code: 'ti', name: 'Tigrinya' },
  { code: 'fa', name: 'Farsi' },
  { code: 'so', name: 'Somalisch' },
  { code: 'pap', name: 'Papiaments' },
  { code: 'srn', name: 'Sranantongo' },
  { code: 'fy', name: 'Fries' },
  { code: 'la', name: 'Latijn' },
]
