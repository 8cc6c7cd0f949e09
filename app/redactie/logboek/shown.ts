import type { EventDay } from '@/components/redactie/history/EventList'
import type { ReadEvent } from '@/lib/audit/queries'
import { byDay, timeOf } from '@/lib/events/moments'

/** Events by day, with their time as people read it. */
export function daysOf(events: readonly ReadEvent[]): EventDay[] {
  return byDay(events, ({ at }) => new Date(at)).map(({ day, things }) => ({
    day,
    events: things.map((event) => ({ ...event, time: timeOf(new Date(event.at)) })),
  }))
}
