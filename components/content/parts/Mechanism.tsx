import { Body } from '@/components/content/Body'
import { TextList } from '@/components/content/blocks/TextList'
import { type BlockContext, type Links, textContext } from '@/components/content/context'
import { MechanismSources } from '@/components/content/parts/MechanismSources'
import { MechanismUse, type Uses } from '@/components/content/parts/MechanismUse'
import { RichText } from '@/components/content/RichText'
import { SourceLine } from '@/components/content/SourceLine'
import { Icon } from '@/components/ui/Icon'
import { knowledgeSources } from '@/lib/content/fields'
import type { LiteratureItem } from '@/lib/content/literature'
import { type Mechanism, mechanismHeadings, type PracticeExample, support } from '@/lib/dossiers/schema'
import { joinNl } from '@/lib/text'

type Props = { mechanism: Mechanism; links: Links; literature: readonly LiteratureItem[]; uses: Uses | undefined }

/** One mechanism: what it is, how well it is supported, when it works and when not, where it was used and by what. */
export function MechanismSection({ mechanism, links, literature, uses }: Props) {
  const { slug, name, short, body, conditions, pitfalls, examples } = mechanism
  const context = textContext(links)
  return (
    <section className="mechanism" aria-labelledby={slug}>
      <h3 id={slug}>{name}</h3>
      <p className="mechanism-short">{short}</p>
      <Support mechanism={mechanism} />
      <Body blocks={body} links={links} level={4} idPrefix={`${slug}-`} />
      {conditions.length + pitfalls.length > 0 && (
        <div className="mechanism-lists">
          {conditions.length > 0 && (
            <div>
              <h4>{mechanismHeadings.conditions}</h4>
              <TextList items={conditions} context={context} className="checks" />
            </div>
          )}
          {pitfalls.length > 0 && (
            <div>
              <h4>{mechanismHeadings.pitfalls}</h4>
              <TextList items={pitfalls} context={context} className="pitfalls" />
            </div>
          )}
        </div>
      )}
      {examples.length > 0 && (
        <div>
          <h4>{mechanismHeadings.examples}</h4>
          {examples.map((example, i) => (
            <Example key={i} example={example} context={context} />
          ))}
        </div>
      )}
      <MechanismUse name={name} uses={uses} />
      <MechanismSources mechanism={mechanism} literature={literature} links={links} />
    </section>
  )
}

function Support({ mechanism: { support: level, supportNote, evidence } }: { mechanism: Mechanism }) {
  return (
    <p className="mechanism-support">
      <Icon name="foundation" /> <strong>{level ? support[level] : 'Nog niet gewogen'}</strong>
      {'. '}
      {supportNote ?? (level ? '' : 'Hoe goed dit mechanisme is onderbouwd, is nog niet vastgesteld.')}
      {evidence.length > 0 && ` Rust op kennis uit ${joinNl(evidence.map((source) => knowledgeSources[source].toLowerCase()))}.`}
    </p>
  )
}

function Example({ example: { title, place, text, result, source }, context }: { example: PracticeExample; context: BlockContext }) {
  return (
    <div className="practice-case">
      {(title || place) && (
        <p>
          {title && <strong>{title}</strong>}
          {title && place && ', '}
          {place}
        </p>
      )}
      <p>
        <RichText text={text} context={context} />
      </p>
      {result && (
        <p>
          <strong>Wat het opleverde:</strong> <RichText text={result.text} context={context} />
        </p>
      )}
      <p className="source">
        Bron: <SourceLine source={source} links={context.links} />
      </p>
    </div>
  )
}
