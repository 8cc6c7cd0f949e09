/** The boxes by which documents are chosen for the form that does something to many at once. */
export function boxesOfBulk(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input[form="bulk"][name="id"]')]
}
