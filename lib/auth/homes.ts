import type { Role } from '@/lib/auth/policy'

/** The page where somebody with a role begins, and what their part of the platform is called. */
export function homeOf(role: Role): { href: string; label: string } {
  switch (role) {
    case 'interventie-eigenaar':
      return { href: '/mijn-interventies', label: 'Mijn interventies' }
    case 'beoordelaar':
      return { href: '/beoordelen', label: 'KIS beoordelen' }
    case 'coordinator':
      return { href: '/beoordelen/rondes', label: 'KIS rondes' }
    default:
      return { href: '/redactie', label: 'KIS redactie' }
  }
}
