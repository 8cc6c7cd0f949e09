// @ts-check
/**
 * Suggestions while one types in a search field: an editable combobox with a list (ARIA Authoring Practices Guide).
 * Adds to a form that works without it: when nothing comes back, nothing shows, and Enter searches as ever.
 */

/** @typedef {{ soort: 'zoekvraag' | 'document', tekst: string, url: string, label?: string }} Suggestion */

const address = '/api/v1/suggesties'
const fewestLetters = 2
const pauseMs = 120
/** Later than the echo of a key in a screen reader, which it would cut off. */
const announceMs = 700
const groups = /** @type {const} */ ([
  { soort: 'zoekvraag', name: 'Zoek op', icon: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21' },
  { soort: 'document', name: 'Ga direct naar', icon: 'M4 12h15M13 6l6 6-6 6' },
])

class Combobox {
  /** @type {HTMLAnchorElement[]} */
  options = []
  active = -1
  /** @type {AbortController | undefined} */
  request
  pause = 0
  telling = 0

  /** @param {HTMLInputElement} input @param {Element} row */
  constructor(input, row) {
    this.input = input
    this.row = row
    this.list = make('div', { role: 'listbox', id: `${input.id}-suggesties`, 'aria-label': 'Suggesties', class: 'suggestions', hidden: '' })
    this.status = make('p', { role: 'status', class: 'sr-only' })
    row.append(this.list, this.status)
    // HTML lets a field of type "search" be nothing but a search field.
    input.type = 'text'
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id }))
      input.setAttribute(name, value)
    this.listen()
  }

  listen() {
    this.input.addEventListener('input', (event) => {
      this.activate(-1)
      if (!(event instanceof InputEvent && event.isComposing)) this.soon()
    })
    this.input.addEventListener('compositionend', () => this.soon())
    this.input.addEventListener('keydown', (event) => this.press(event))
    // Focus stays in the field; a screen, a keyboard on it or another window may take it without closing the list.
    this.list.addEventListener('mousedown', (event) => event.preventDefault())
    this.list.addEventListener('click', (event) => this.choose(event))
    this.input.addEventListener('blur', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.list.contains(relatedTarget)) this.close()
    })
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.row.contains(target)) this.close()
    })
    this.input.form?.addEventListener('submit', () => this.close())
    addEventListener('pagehide', () => this.close())
  }

  soon() {
    clearTimeout(this.pause)
    this.pause = window.setTimeout(() => this.ask(), pauseMs)
  }

  async ask() {
    this.request?.abort()
    const text = this.text()
    if (text.length < fewestLetters) return this.close()
    const request = new AbortController()
    this.request = request
    try {
      const answer = await fetch(`${address}?${new URLSearchParams({ q: text })}`, { signal: request.signal, headers: { accept: 'application/json' } })
      if (!answer.ok) throw new Error(String(answer.status))
      const { suggesties } = await answer.json()
      if (request === this.request && text === this.text()) this.show(suggesties, text)
    } catch {
      if (request === this.request) this.close()
    }
  }

  text() {
    return this.input.value.trim().slice(0, 200)
  }

  /** @param {Suggestion[]} suggestions @param {string} typed */
  show(suggestions, typed) {
    this.activate(-1)
    this.options = []
    const parts = groups.flatMap((group) => {
      const items = suggestions.filter(({ soort }) => soort === group.soort)
      return items.length > 0 ? [this.group(group, items, typed)] : []
    })
    this.list.replaceChildren(...parts)
    this.open(this.options.length > 0)
    this.tell(this.options.length === 0 ? 'Geen suggesties' : `${this.options.length} ${this.options.length === 1 ? 'suggestie' : 'suggesties'}`)
  }

  /** @param {typeof groups[number]} group @param {Suggestion[]} items @param {string} typed */
  group({ soort, name, icon }, items, typed) {
    const part = make('div', { role: 'group', 'aria-label': name, class: 'suggestion-group' })
    for (const item of items) {
      const option = make('a', { role: 'option', id: `${this.list.id}-${this.options.length}`, href: item.url, class: 'suggestion', 'aria-selected': 'false' })
      option.tabIndex = -1
      option.draggable = false
      option.dataset.soort = soort
      option.append(drawing(icon), words(item, typed))
      this.options.push(option)
      part.append(option)
    }
    return part
  }

  /** @param {string} text */
  tell(text) {
    clearTimeout(this.telling)
    this.telling = window.setTimeout(() => {
      this.status.textContent = text
    }, announceMs)
  }

  close() {
    clearTimeout(this.pause)
    clearTimeout(this.telling)
    this.request?.abort()
    this.request = undefined
    this.status.textContent = ''
    this.activate(-1)
    this.open(false)
  }

  /** @param {boolean} open */
  open(open) {
    this.list.hidden = !open
    this.input.setAttribute('aria-expanded', String(open))
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    // The keys with which an input method is worked are its own; Safari says so by this number only.
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) return
    const open = !this.list.hidden
    const chosen = this.options[this.active]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.step(event, open)
    else if (event.key === 'Enter' && open && chosen) {
      event.preventDefault()
      chosen.click()
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      this.close()
    } else if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(event.key)) this.activate(-1)
    else if (event.key === 'Tab') this.close()
  }

  /** Through the options and the field itself, round and round. @param {KeyboardEvent} event @param {boolean} open */
  step(event, open) {
    event.preventDefault()
    const down = event.key === 'ArrowDown'
    if (event.altKey && !down) return this.close()
    if (!open) return void (down && this.ask())
    const places = this.options.length + 1
    this.activate(((this.active + 1 + (down ? 1 : -1) + places) % places) - 1)
  }

  /** @param {number} index none for -1 */
  activate(index) {
    this.options[this.active]?.setAttribute('aria-selected', 'false')
    this.active = index
    const option = this.options[index]
    if (!option) return this.input.removeAttribute('aria-activedescendant')
    option.setAttribute('aria-selected', 'true')
    option.scrollIntoView({ block: 'nearest' })
    this.input.setAttribute('aria-activedescendant', option.id)
  }

  /** Words are put into the field and sent with its form, so that the filters around it stay; a document is a link. @param {MouseEvent} event */
  choose(event) {
    const option = event.target instanceof Element ? event.target.closest('a') : undefined
    if (option?.dataset.soort !== 'zoekvraag' || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    this.input.value = option.querySelector('.suggestion-text')?.textContent ?? ''
    this.input.form?.requestSubmit()
  }
}

/** @template {keyof HTMLElementTagNameMap} K @param {K} name @param {Record<string, string>} attributes */
function make(name, attributes) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}

/** @param {string} path */
function drawing(path) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('class', 'icon')
  svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path')).setAttribute('d', path)
  return svg
}

/** What was typed stands back, so that one sees what each suggestion adds. @param {Suggestion} suggestion @param {string} typed */
function words({ soort, tekst, label }, typed) {
  const text = make('span', { class: 'suggestion-text' })
  const at = soort === 'zoekvraag' ? plain(tekst).indexOf(plain(typed)) : -1
  if (at < 0) text.append(tekst)
  else {
    const same = make('span', { class: 'suggestion-typed' })
    same.textContent = tekst.slice(at, at + typed.length)
    text.append(tekst.slice(0, at), same, tekst.slice(at + typed.length))
  }
  if (!label) return text
  const kind = make('span', { class: 'suggestion-label' })
  kind.textContent = label
  const both = make('span', {})
  both.append(text, ' ', kind)
  return both
}

/** In lower case and without accents, letter for letter, so that places stay the same. @param {string} text */
function plain(text) {
  return [...text].map((letter) => (letter.normalize('NFD')[0] ?? letter).toLowerCase().padEnd(letter.length).slice(0, letter.length)).join('')
}

/** @type {WeakSet<EventTarget>} */
const enhanced = new WeakSet()

/** @param {EventTarget | null} input */
function enhance(input) {
  if (!(input instanceof HTMLInputElement) || input.dataset.suggestions === undefined || enhanced.has(input)) return
  enhanced.add(input)
  new Combobox(input, input.parentElement ?? document.body)
}

for (const input of document.querySelectorAll('input[data-suggestions]')) enhance(input)
// The development server may put another field in place of the first.
document.addEventListener('focusin', ({ target }) => enhance(target))
