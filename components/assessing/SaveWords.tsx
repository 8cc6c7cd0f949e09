import type { SaveWord } from '@/components/assessing/useAutosave'
import { Icon } from '@/components/ui/Icon'

/** Whether all is saved, in words. Says nothing without a script: then one saves with the button. */
export function SaveWords({ word, message }: { word: SaveWord; message: string }) {
  const said = { idle: '', busy: 'Bewaren…', saved: 'Alles is bewaard', trouble: `Nog niet bewaard. ${message}` }[word]
  return (
    <p role="status" className="save-words" data-word={word}>
      {word === 'saved' && <Icon name="check" />}
      {word === 'trouble' && <Icon name="warning" />}
      <span>{said}</span>
    </p>
  )
}
