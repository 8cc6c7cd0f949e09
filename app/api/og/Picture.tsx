import { threads, tile } from '@/components/art/tiles'
import { colours } from '@/lib/site/colours'
import { site } from '@/lib/site/site'
import { truncate } from '@/lib/text'

export type Cover = { seed: string; accent: 'teal' | 'ochre' | 'plum' | 'slate'; label: string; title: string }

export const pictureSize = { width: 1200, height: 630 }
export const headingFont = 'Heading'
export const textFont = 'Text'
const family = (name: string) => `${name}, "${name} Ext"`

const art = { columns: 6, rows: 9 }
const artWidth = 420
const margin = 72
const titleWidth = pictureSize.width - artWidth - 2 * margin

/** The picture of a shared link. Drawn by satori, which knows flex boxes and style objects only; it is never HTML. */
export function Picture({ seed, accent, label, title }: Cover) {
  const text = truncate(title, 150)
  return (
    <div
      style={{ display: 'flex', width: '100%', height: '100%', background: colours.paper, color: colours.ink, fontFamily: family(textFont), fontWeight: 600 }}
    >
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: pictureSize.width - artWidth,
          padding: `64px ${margin}px 56px`,
        }}
      >
        <div style={{ display: 'flex', flexDirection: 'column' }}>
          <div style={{ fontSize: 30, lineHeight: 1.3, color: colours[accent], marginBottom: 28 }}>{truncate(label, 80)}</div>
          <div style={{ fontFamily: family(headingFont), fontSize: titleSize(text), lineHeight: 1.14, letterSpacing: '-0.01em', wordBreak: 'break-word' }}>
            {text}
          </div>
        </div>
        <Wordmark />
      </div>
      <Art seed={seed} accent={accent} />
    </div>
  )
}

/** As large as the title allows: by its length, and by its longest word, which in Dutch may be very long. */
function titleSize(title: string): number {
  const longest = Math.max(...title.split(/[\s-]/).map((word) => word.length))
  const byLength = title.length <= 32 ? 80 : title.length <= 64 ? 66 : title.length <= 100 ? 54 : 46
  return Math.min(byLength, Math.max(36, Math.floor(titleWidth / (longest * 0.54))))
}

function Art({ seed, accent }: Pick<Cover, 'seed' | 'accent'>) {
  const { thread, ground, circles } = threads(seed, art.columns, art.rows)
  return (
    <svg width={artWidth} height={pictureSize.height} viewBox={`0 0 ${art.columns * tile} ${art.rows * tile}`} fill="none" strokeWidth="12" aria-hidden="true">
      <rect width={art.columns * tile} height={art.rows * tile} fill={colours[`${accent}-tint`]} />
      <path d={ground} stroke={colours[accent]} strokeOpacity="0.16" />
      <path d={thread} stroke={colours[accent]} />
      <path d={circles} stroke={colours['ochre-bright']} />
    </svg>
  )
}

/** The paths of components/art/Mark.tsx, which takes its colours from CSS. */
function Wordmark() {
  return (
    <div style={{ display: 'flex', alignItems: 'center' }}>
      <svg width="98" height="56" viewBox="0 0 56 32" fill="none" strokeWidth="5" aria-hidden="true">
        <path stroke={colours.teal} d="M28 16C23 9 19 6 14.5 6a10 10 0 0 0 0 20C19 26 23 23 28 16" />
        <path stroke={colours['ochre-bright']} d="m25.5 19.5 2.5-3.5c5-7 9-10 13.5-10a10 10 0 0 1 0 20C37 26 33 23 28 16" />
        <path stroke={colours.teal} d="M25.5 12.5 28 16l2.5 3.5" />
      </svg>
      <div style={{ fontFamily: family(headingFont), fontSize: 50, lineHeight: 1, margin: '0 22px 0 20px' }}>{site.shortName}</div>
      <div style={{ width: 280, paddingLeft: 22, borderLeft: `2px solid ${colours['line-strong']}`, fontSize: 24, lineHeight: 1.25 }}>{site.name}</div>
    </div>
  )
}
