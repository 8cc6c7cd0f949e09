import { feedAnswer } from '@/lib/feeds/answer'
import { mainFeed } from '@/lib/feeds/feeds'

export const dynamic = 'force-dynamic'

/** Everything new and renewed. */
export function GET(): Promise<Response> {
  return feedAnswer(mainFeed)
}
