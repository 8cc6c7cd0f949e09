import { notFound } from 'next/navigation'
import { ForbiddenError, NotFoundError } from '@/lib/errors'

/** What a query gives, or the page that says that there is no such thing: also for what somebody may not know of. */
export async function found<T>(query: Promise<T>): Promise<T> {
  try {
    return await query
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof ForbiddenError) notFound()
    throw error
  }
}
