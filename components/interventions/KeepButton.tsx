import { Icon } from '@/components/ui/Icon'
import { selectionKey } from '@/lib/interventions/selection'

type Props = {
  slug: string
  title: string
  /** The page that it stands on, to come back to; without it the browser says where it was. */
  back?: string
}

/**
 * Keeps an intervention in the shortlist. Pages are the same for everybody, so this always offers to keep; where
 * JavaScript runs it says what is kept already, and takes it off again (public/js/kis.js).
 */
export function KeepButton({ slug, title, back }: Props) {
  return (
    <form method="post" action="/mijn-lijst/wijzig" className="keep" data-keep={slug} data-title={title}>
      <input type="hidden" name="actie" value="bewaar" />
      <input type="hidden" name={selectionKey} value={slug} />
      {back && <input type="hidden" name="terug" value={back} />}
      <button type="submit" className="keep-button">
        <Icon name="bookmark" />
        <span>
          <span data-keep-word="">Bewaar</span>{' '}
          <span className="sr-only" data-keep-rest="">
            {title} in mijn lijst
          </span>
        </span>
      </button>
    </form>
  )
}
