import type { Page } from '@playwright/test'

/** Reads XML as a browser does. Throws where it is not well-formed. */
export function readXml(page: Page, xml: string, selector: string): Promise<{ root: string; elements: number; texts: string[] }> {
  return page.evaluate(
    ({ xml, selector }) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml')
      const error = document.querySelector('parsererror')
      if (error) throw new Error(error.textContent ?? 'not well-formed')
      const found = [...document.querySelectorAll(selector)]
      const { localName, namespaceURI } = document.documentElement
      return { root: `${localName} ${namespaceURI}`, elements: found.length, texts: found.flatMap((element) => element.textContent || []) }
    },
    { xml, selector },
  )
}
