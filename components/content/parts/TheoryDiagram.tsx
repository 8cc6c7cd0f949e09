import { type BlockContext, documentHref, textContext } from '@/components/content/context'
import { TheoryLines } from '@/components/content/parts/TheoryLines'
import { RichText } from '@/components/content/RichText'
import { type TheoryStage, theoryStages } from '@/components/content/theory'
import { classNames } from '@/components/ui/classNames'
import type { PublishedOf } from '@/lib/content/published'
import { capitalise } from '@/lib/text'

type Props = { doc: PublishedOf<'interventie'>; mechanisms: Readonly<Record<string, string>> }

/** More boxes than this beside each other are too narrow to read, so then all stand in a list. */
const mostInRow = 6
const mostInNarrowRow = 4

/**
 * The theory of change. It is a list of lists first: every box says in words what its lines show. Where there is room
 * the boxes of a stage stand in a row, and lines run from row to row.
 */
export function TheoryDiagram({ doc, mechanisms }: Props) {
  const stages = theoryStages(doc.content)
  const most = Math.max(...stages.map(({ boxes }) => boxes.length))
  const context = textContext(doc.links)
  return (
    <div className={classNames('theory', most <= mostInRow && 'theory-drawn', most > mostInNarrowRow && 'theory-broad')}>
      <p>
        Lees van boven naar beneden: van het vraagstuk, via wat daaraan te veranderen is en wat de interventie wil bereiken, naar wat je doet en waardoor dat
        werkt.
      </p>
      {stages.map((stage, i) => (
        <section key={stage.id} aria-labelledby={`theorie-${stage.id}`}>
          {i > 0 && <TheoryLines from={stages[i - 1]?.boxes.length ?? 1} to={stage.boxes.length} links={stage.links} />}
          <h3 id={`theorie-${stage.id}`}>{stage.title}</h3>
          <Row stage={stage} context={context} mechanisms={mechanisms} />
        </section>
      ))}
    </div>
  )
}

function Row({ stage: { id, boxes }, context, mechanisms }: { stage: TheoryStage; context: BlockContext; mechanisms: Props['mechanisms'] }) {
  return (
    <ol className={`theory-row theory-row-${boxes.length} theory-${id}`}>
      {boxes.map((box) => (
        <li key={box.label}>
          <div className="theory-box">
            <p className="theory-label">{box.label}</p>
            <p>
              {box.href ? (
                <a href={box.href}>
                  <RichText text={box.text} context={context} />
                </a>
              ) : (
                <RichText text={box.text} context={context} />
              )}
            </p>
            {box.mechanism && <MechanismLink id={box.mechanism} context={context} mechanisms={mechanisms} />}
            {(box.relation || box.groups) && (
              <p className="theory-relation">
                {box.relation && <span>{capitalise(box.relation)}</span>}
                {box.groups && <span>Voor: {box.groups}</span>}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** To the paragraph in the dossier about what works; nothing when the dossier is not published. */
function MechanismLink({ id, context, mechanisms }: { id: string; context: BlockContext; mechanisms: Props['mechanisms'] }) {
  const [dossier = '', anchor] = id.split('#')
  const link = context.links[dossier]
  if (!link) return null
  return (
    <p className="theory-more">
      <a href={documentHref(link, anchor)}>Wat er bekend is: {mechanisms[id] ?? link.title}</a>
    </p>
  )
}
