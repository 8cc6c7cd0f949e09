import { Icon } from '@/components/ui/Icon'

type Props = {
  id: string
  label: string
  action?: string
  value?: string
  placeholder?: string
  /** In a bar: the label is only for screen readers, and the button shows an icon. */
  compact?: boolean
}

/** A search form that works by its address alone: GET, the words in `q`. */
export function SearchField({ id, label, action = '/zoeken', value, placeholder, compact = false }: Props) {
  return (
    <form action={action} method="get" className={compact ? 'search-field search-field-compact' : 'search-field'}>
      <label htmlFor={id} className={compact ? 'sr-only' : undefined}>{label}</label>
      <div className="search-field-row">
        <input type="search" id={id} name="q" defaultValue={value} placeholder={placeholder} autoComplete="off" maxLength={200} enterKeyHint="search" />
        <button type="submit">
          <Icon name="search" />
          <span className={compact ? 'sr-only' : undefined}>Zoek</span>
        </button>
      </div>
    </form>
  )
}
