// @ts-check
/**
 * What the public site adds when JavaScript runs. Every page works without it: each part finds what it needs in the
 * page, and does nothing where that is missing.
 */

/**
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} type
 * @param {ParentNode} [root]
 * @returns {T[]}
 */
function all(selector, type, root = document) {
  return [...root.querySelectorAll(selector)].flatMap((element) => (element instanceof type ? [element] : []))
}

/** Marks where in the menu this page stands. */
function markMenu() {
  for (const link of all('[data-menu] a', HTMLAnchorElement)) {
    if (location.pathname === link.pathname) link.setAttribute('aria-current', 'page')
    else if (location.pathname.startsWith(`${link.pathname}/`)) link.setAttribute('aria-current', 'true')
  }
}

/** Escape closes what lies over the page and gives focus back to what opened it; a click beside the menu closes that. */
function closeOpened() {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    for (const opened of all('details:is([data-menu], [data-escape])[open]', HTMLDetailsElement)) {
      const within = opened.contains(document.activeElement)
      opened.open = false
      if (within || document.activeElement === document.body) opened.querySelector('summary')?.focus()
    }
  })
  document.addEventListener('click', ({ target }) => {
    for (const menu of all('[data-menu][open]', HTMLDetailsElement)) if (target instanceof Node && !menu.contains(target)) menu.open = false
  })
}

/** Marks in a table of contents which part one is reading. */
function followReader() {
  const links = all('[data-toc] a[href^="#"]', HTMLAnchorElement)
  const parts = links.flatMap((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? [])
  if (parts.length === 0) return
  const mark = () => {
    const passed = parts.filter((part) => part.getBoundingClientRect().top < innerHeight / 3)
    const current = (passed.at(-1) ?? parts[0])?.id
    for (const link of links) {
      if (decodeURIComponent(link.hash.slice(1)) === current) link.setAttribute('aria-current', 'location')
      else if (link.getAttribute('aria-current') === 'location') link.removeAttribute('aria-current')
    }
  }
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -60% 0px' })
  for (const part of parts) observer.observe(part)
  mark()
}

/** Shows the buttons that only work here: copy a text, print the page. */
function buttons() {
  for (const button of all('[data-print]', HTMLButtonElement)) {
    button.hidden = false
    button.addEventListener('click', () => print())
  }
  for (const button of all('[data-copy]', HTMLButtonElement)) {
    if (!navigator.clipboard) continue
    const label = button.querySelector('span') ?? button
    const before = label.textContent
    const status = document.createElement('span')
    status.setAttribute('role', 'status')
    status.className = 'sr-only'
    button.after(status)
    button.hidden = false
    button.addEventListener('click', async () => {
      const source = document.querySelector(button.dataset.copy || '')
      await navigator.clipboard.writeText(source?.textContent?.trim() ?? '')
      label.textContent = status.textContent = 'Gekopieerd'
      setTimeout(() => {
        label.textContent = before
        status.textContent = ''
      }, 3000)
    })
  }
}

/** Keeps an empty field out of the address. */
function shortAddresses() {
  document.addEventListener('formdata', ({ formData }) => {
    if (formData.get('q') === '') formData.delete('q')
  })
}

/** A filter works at once, beside the results and in the sheet on a phone: the page is fetched by its own address and the changed parts swapped. */
function liveFilters() {
  const [form] = all('form[data-filter]', HTMLFormElement)
  if (!form) return
  let turn = 0
  /** @param {string} address @param {boolean} remember */
  const show = async (address, remember) => {
    const mine = ++turn
    try {
      const page = await fetchPage(address)
      if (mine !== turn) return
      swap(page.document)
      if (remember) history.pushState(null, '', page.url)
    } catch {
      location.assign(address)
    }
  }
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.form !== form || target.type !== 'checkbox') return
    const fields = new FormData(form)
    const query = new URLSearchParams([...fields].flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : [])))
    show(`${form.action}?${query}`, true)
  })
  // What is asked stands in the address already, so sending the form loads nothing and would leave the sheet open.
  form.addEventListener('submit', () => document.getElementById('filters')?.removeAttribute('open'))
  addEventListener('popstate', () => show(location.href, false))
}

/** @param {string} address */
async function fetchPage(address) {
  const answer = await fetch(address, { headers: { accept: 'text/html' } })
  if (!answer.ok) throw new Error(String(answer.status))
  return { url: answer.url, document: new DOMParser().parseFromString(await answer.text(), 'text/html') }
}

/**
 * Puts the changed parts of a list in place. Focus stays where it was, opened parts stay open, and the new number of
 * results is said aloud.
 * @param {Document} fresh
 */
function swap(fresh) {
  const focused = document.activeElement?.id
  const scrolls = () => all('#filters, #filters .filters-body', HTMLElement)
  const before = scrolls().map(({ scrollTop }) => scrollTop)
  const open = new Set(all('details[id][open]', HTMLDetailsElement).map(({ id }) => id))
  for (const part of all('[data-swap]', HTMLElement)) {
    const next = fresh.getElementById(part.id)
    if (next) part.replaceWith(next)
  }
  for (const details of all('[data-swap] details[id], details[data-swap]', HTMLDetailsElement)) details.open = open.has(details.id)
  for (const [i, part] of scrolls().entries()) part.scrollTo(0, before[i] ?? 0)
  markKept()
  document.title = fresh.title
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
  const [status] = all('[data-announce]', HTMLElement)
  if (status) status.textContent = document.getElementById('aantal')?.textContent ?? ''
}

/** The interventions on the list of this reader: slugs in a cookie. */
function kept() {
  return (/(?:^|; )kis_lijst=([^;]*)/.exec(document.cookie)?.[1] ?? '').split('.').filter(Boolean)
}

/** Says at every button whether its intervention is on the list, and in the header how many are. */
function markKept() {
  const list = kept()
  for (const form of all('form[data-keep]', HTMLFormElement)) {
    const { keep = '', title } = form.dataset
    const on = list.includes(keep)
    form.toggleAttribute('data-kept', on)
    for (const field of all('[name="actie"]', HTMLInputElement, form)) field.value = on ? 'verwijder' : 'bewaar'
    for (const word of all('[data-keep-word]', HTMLElement, form)) word.textContent = on ? 'Op je lijst' : 'Bewaar'
    for (const rest of all('[data-keep-rest]', HTMLElement, form)) rest.textContent = on ? `: haal ${title} weg` : `${title} in mijn lijst`
  }
  for (const count of all('[data-kept-count]', HTMLElement)) count.textContent = list.length > 0 ? `(${list.length})` : ''
}

/** Keeps an intervention without leaving the page. What does not work out is sent as a form, and its page explains. */
function keepHere() {
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  status.className = 'sr-only'
  document.body.append(status)
  for (const moment of ['pageshow', 'visibilitychange', 'focus']) addEventListener(moment, markKept)
  document.addEventListener('submit', async (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.dataset.keep) return
    event.preventDefault()
    const before = String(kept())
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)])
    const answer = await fetch(form.action, { method: 'POST', headers: { accept: 'application/json' }, body: new URLSearchParams(fields) }).catch(
      () => undefined,
    )
    if (!answer?.ok || String(kept()) === before) return form.submit()
    markKept()
    status.textContent = (await answer.json()).bericht
  })
}

/** Filters the glossary while one types; without JavaScript the same field searches. */
function filterTerms() {
  const [form] = all('form[data-term-filter]', HTMLFormElement)
  const field = form?.querySelector('input')
  const [status] = all('[data-term-status]', HTMLElement)
  if (!form || !field || !status) return
  const terms = all('[data-term]', HTMLElement).map((element) => ({ element, text: plain(element.textContent) }))
  const apply = () => {
    const words = plain(field.value).split(/\s+/)
    for (const { element, text } of terms) element.hidden = !words.every((word) => text.includes(word))
    for (const letter of all('[data-letter]', HTMLElement)) letter.hidden = !letter.querySelector('[data-term]:not([hidden])')
    const count = terms.filter(({ element }) => !element.hidden).length
    status.textContent = field.value.trim() ? `${count} van ${terms.length} begrippen` : ''
  }
  field.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
}

/** @param {string | null} text */
function plain(text) {
  return (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

/** On an error page: looks up the words of the address. */
async function suggest() {
  const [place] = all('[data-suggest]', HTMLElement)
  if (!place) return
  const words = location.pathname
    .split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '')
    .split(/[^a-z]+/i)
    .filter((word) => word.length > 2)
    .slice(0, 6)
    .join(' ')
  const field = document.querySelector('main input[name="q"]')
  if (!words) return
  if (field instanceof HTMLInputElement) field.value = words
  const found = await fetchPage(`/zoeken?${new URLSearchParams({ q: words })}`).catch(() => undefined)
  for (const link of all('#resultaten h3 a', HTMLAnchorElement, found?.document).slice(0, found ? 4 : 0)) {
    const item = document.createElement('li')
    const copy = document.createElement('a')
    copy.href = link.getAttribute('href') ?? ''
    copy.textContent = link.textContent
    item.append(copy)
    place.querySelector('ul')?.append(item)
    place.hidden = false
  }
}

markMenu()
closeOpened()
followReader()
buttons()
shortAddresses()
keepHere()
liveFilters()
filterTerms()
suggest()
