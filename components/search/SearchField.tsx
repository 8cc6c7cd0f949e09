import { Icon } from '@/components/ui/Icon'

type InputProps = {
  id: string
  label: string
  value?: string
  placeholder?: string
  compact?: boolean
  /** Suggests while one types, from the whole site (public/js/zoekveld.js). */
  suggests?: boolean
}
type Props = InputProps & { action?: string }

/** A search form that works by its address alone: GET, the words in `q`. */
export function SearchField({ action = '/zoeken', ...input }: Props) {
  return (
    <form action={action} method="get" className={input.compact ? 'search-field search-field-compact' : 'search-field'}>
      <SearchInput suggests {...input} />
    </form>
  )
}

/** The field and its button. `compact`: in a bar, where the label is only for screen readers. */
export function SearchInput({ id, label, value, placeholder, compact = false, suggests = false }: InputProps) {
  return (
    <>
      <label htmlFor={id} className={compact ? 'sr-only' : undefined}>
        {label}
      </label>
      <div className="search-field-row">
        <input
          type="search"
          id={id}
          name="q"
          defaultValue={value}
          placeholder={placeholder}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          enterKeyHint="search"
          data-suggestions={suggests ? '' : undefined}
        />
        <button type="submit">
          <Icon name="search" />
          <span className={compact ? 'sr-only' : undefined}>Zoek</span>
        </button>
      </div>
    </>
  )
}
