import { notFound } from 'next/navigation'
import { ForbiddenError, NotFoundError } from '@/lib/errors'

/** What a query gives; what is not there, and what somebody may not know of, are not found alike (404). */
export async function orNotFound<T>(query: Promise<T>): Promise<T> {
  try {
    return await query
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof ForbiddenError) notFound()
    throw error
  }
}
