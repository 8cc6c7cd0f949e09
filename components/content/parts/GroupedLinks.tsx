import { groupByKind } from '@/components/content/incoming'
import { kindLooks } from '@/components/content/kinds'
import { LongList } from '@/components/content/parts/LongList'
import type { DocumentLink } from '@/lib/content/published'

type Props = { links: readonly DocumentLink[]; level?: 3 | 4 }

/** Documents under a heading for each kind. */
export function GroupedLinks({ links, level = 3 }: Props) {
  const Tag = `h${level}` as const
  return (
    <div className="link-groups">
      {groupByKind(links).map((group) => (
        <div key={group.kind}>
          <Tag>
            {kindLooks[group.kind].many} <span className="count">{group.links.length}</span>
          </Tag>
          <LongList links={group.links} />
        </div>
      ))}
    </div>
  )
}
