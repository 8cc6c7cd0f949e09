/** The small part of citation-js that is used here; the packages bring no types. */
declare module '@citation-js/core' {
  type Item = Record<string, unknown>
  export const plugins: {
    config: { get: (plugin: string) => { format: { asciiOnly: boolean; checkLabel: boolean } } }
    input: { chain: (input: string, options?: { generateGraph?: boolean }) => Item[] }
    output: { format: (form: string, items: object[], options?: { format?: 'object' }) => unknown }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
