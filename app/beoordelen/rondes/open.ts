import { notFound } from 'next/navigation'
import { NotFoundError } from '@/lib/errors'

/** What a query found; where there is nothing, the page that says so (404). */
export async function orNotFound<T>(found: Promise<T>): Promise<T> {
  try {
    return await found
  } catch (error) {
    if (error instanceof NotFoundError) notFound()
    throw error
  }
}
