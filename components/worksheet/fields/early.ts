type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * What was typed or ticked before the page listened, by the name and (of boxes) value of the control. React puts back what the
 * server sent, so it is noted from the moment that this file is there, which is before that.
 */
const typed = new Map<string, string | boolean>()
const controls = 'form.work-form [name]'

if (typeof document !== 'undefined') {
  for (const control of document.querySelectorAll<Control>(controls)) if (differs(control)) note(control)
  document.addEventListener('beforeinput', putBack, true)
  document.addEventListener('input', noteTyped, true)
}

/** Between two keys React may have put back what the server sent: then the next key goes on from what was typed. */
function putBack({ target }: Event): void {
  if (!(target instanceof HTMLTextAreaElement) || !target.matches(controls)) return
  const was = typed.get(keyOf(target))
  if (typeof was === 'string' && target.value !== was) target.value = was
}

function noteTyped({ target }: Event): void {
  if (target instanceof Element && target.matches(controls)) note(target as Control)
}

function note(control: Control): void {
  typed.set(keyOf(control), stateOf(control))
}

/** What was typed in this control before the page listened; undefined when nothing was. */
export function takeEarly(control: Control): string | boolean | undefined {
  const key = keyOf(control)
  const was = typed.get(key)
  typed.delete(key)
  return was
}

/** The page listens by itself now. */
export function stopNoting(): void {
  document.removeEventListener('beforeinput', putBack, true)
  document.removeEventListener('input', noteTyped, true)
  typed.clear()
}

function keyOf(control: Control): string {
  return isBox(control) ? `${control.name} ${control.value}` : control.name
}

function stateOf(control: Control): string | boolean {
  return isBox(control) ? control.checked : control.value
}

function isBox(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')
}

function differs(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return [...control.options].some((option) => option.selected !== option.defaultSelected)
  return isBox(control) ? control.checked !== control.defaultChecked : control.value !== control.defaultValue
}
