import { ExpectedError } from '@/lib/errors'

/** A file that we don't take; the message says in Dutch why, and what to do. */
export class RefusedFile extends ExpectedError {}
