import { roleWords } from '@/lib/users/words'

/** The roles to choose from, each with what it is for. */
export const roleOptions = Object.entries(roleWords).map(([value, { label, about }]) => ({ value, label: `${label}: ${about}` }))
