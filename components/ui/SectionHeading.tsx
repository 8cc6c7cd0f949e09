import { Icon } from '@/components/ui/Icon'

type Props = { id: string; title: string; intro?: string; more?: { href: string; label: string } }

/** The head of a part of a page, with the way to all of it. */
export function SectionHeading({ id, title, intro, more }: Props) {
  return (
    <div className="section-heading">
      <div>
        <h2 id={id}>{title}</h2>
        {intro && <p className="mt-2 max-w-[60ch] text-ink-soft">{intro}</p>}
      </div>
      {more && (
        <a href={more.href} className="more-link">
          <span>{more.label}</span>
          <Icon name="arrow-right" />
        </a>
      )}
    </div>
  )
}
