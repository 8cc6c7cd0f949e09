import type { z } from 'zod'
import type { PublicationDocument } from '@/lib/publications/csl'
import { publishable } from '@/lib/publications/schema'

/** A published publication with the least that the schema asks, and what a test adds. */
export function publication(content: Partial<z.input<typeof publishable>> = {}, rest: Partial<PublicationDocument> = {}): PublicationDocument {
  return {
    kind: 'publicatie',
    id: 'publicatie/opvoeden',
    slug: 'opvoeden',
    path: '/publicaties/opvoeden',
    example: false,
    publishedAt: '2026-11-01T10:00:00.000Z',
    changedAt: '2026-11-22T10:00:00.000Z',
    files: {},
    links: {},
    incoming: [],
    content: publishable.parse({ title: 'Opvoeden', type: 'rapport', status: 'verschenen', origin: 'kis', ...content }),
    ...rest,
  }
}
