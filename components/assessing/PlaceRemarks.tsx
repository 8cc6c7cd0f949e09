import { Arrived } from '@/components/assessing/Arrived'
import type { ReviewContext } from '@/components/assessing/context'
import { OneStep } from '@/components/assessing/OneStep'
import { RemarkForm } from '@/components/assessing/RemarkForm'
import { Disclosure } from '@/components/ui/Disclosure'
import { RemarkCard } from '@/components/worksheet/RemarkCard'
import { readPath } from '@/lib/editor/field-spec'
import { labelOfPath } from '@/lib/editor/labels'
import type { RemarkView } from '@/lib/submissions/shapes'

type Props = { remarks: readonly RemarkView[]; context: ReviewContext; level: 3 | 4 }

/** The remarks at one place: what is open, and folded away what was dealt with. */
export function PlaceRemarks({ remarks, context, level }: Props) {
  const isSettled = ({ id, resolved }: RemarkView) => resolved && context.arrived?.id !== id
  const settled = remarks.filter(isSettled)
  return (
    <>
      {remarks
        .filter((remark) => !isSettled(remark))
        .map((remark) => (
          <OneRemark key={remark.id} remark={remark} context={context} level={level} />
        ))}
      {settled.length > 0 && (
        <Disclosure title={settled.length === 1 ? '1 opmerking is afgehandeld' : `${settled.length} opmerkingen zijn afgehandeld`}>
          <div className="remark-list">
            {settled.map((remark) => (
              <OneRemark key={remark.id} remark={remark} context={context} level={level} />
            ))}
          </div>
        </Disclosure>
      )}
    </>
  )
}

function OneRemark({ remark, context, level }: { remark: RemarkView; context: ReviewContext; level: 3 | 4 }) {
  const { id, mine, released, path } = remark
  const field = path ? labelOfPath('interventie', readPath(path)) : 'het geheel'
  const ownDraft = mine && !released && context.may.remark
  if (ownDraft && context.editing === id) return <Editing remark={remark} field={field} context={context} />
  const criterion = context.criteria.find((one) => one.id === remark.criterion)?.label
  return (
    <RemarkCard remark={remark} field={field} level={level}>
      <p className="remark-facts">
        {mine && <span>Van jou</span>}
        <span>{released ? 'De eigenaar leest dit' : 'Nog niet vrijgegeven'}</span>
        {criterion && <span>Criterium: {criterion}</span>}
      </p>
      {context.arrived?.id === id && <Arrived said={context.arrived.said} />}
      <div className="remark-steps">
        {ownDraft && (
          <a href={`${context.base}?wijzig=${id}#opmerking-${id}`} className="text-button">
            Wijzig<span className="sr-only"> de opmerking over {field}</span>
          </a>
        )}
        {ownDraft && (
          <OneStep
            action={context.send.drop}
            path={context.base}
            fields={{ inzending: context.submission, opmerking: id }}
            label="Haal weg"
            about={`opmerking over ${field}`}
          />
        )}
        {context.may.resolve && released && (
          <OneStep
            action={context.send.settle}
            path={context.base}
            fields={{ inzending: context.submission, opmerking: id, op: remark.resolved ? 'open' : 'afgehandeld' }}
            label={remark.resolved ? 'Toch niet afgehandeld' : 'Afgehandeld'}
            about={`opmerking over ${field}`}
          />
        )}
      </div>
    </RemarkCard>
  )
}

function Editing({ remark, field, context }: { remark: RemarkView; field: string; context: ReviewContext }) {
  const { id, path, quote, criterion, text, required } = remark
  return (
    <div id={`opmerking-${id}`} className="remark">
      <RemarkForm
        action={context.send.edit}
        path={`${context.base}?wijzig=${id}`}
        submission={context.submission}
        field={field}
        initial={{ id, path, quote, criterion: criterion ?? '', text, required }}
        criteria={context.criteria}
        back={`${context.base}#opmerking-${id}`}
      />
    </div>
  )
}
