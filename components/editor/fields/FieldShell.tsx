import type { ReactNode } from 'react'
import { useIssues } from '@/components/editor/fields/issues'
import { classNames } from '@/components/ui/classNames'
import { anchorOf, type FieldSpec, type Path } from '@/lib/editor/field-spec'

type Shown = Pick<FieldSpec, 'label' | 'hint' | 'required'>
type Props = { spec: Shown; path: Path /** Something of the value that is said below it. */; remark?: ReactNode; children: ReactNode }

/** A label, a hint, what is wrong and a control, in the order in which they are read. */
export function FieldShell({ spec, path, remark, children }: Props) {
  const { own } = useIssues(path)
  const id = anchorOf(path)
  return (
    <div id={id} className={classNames('edit-field', own.length > 0 && 'edit-wrong')}>
      <label htmlFor={`${id}-invoer`}>
        {spec.label}
        <Needed spec={spec} />
      </label>
      <About spec={spec} path={path} />
      {children}
      {remark && (
        <p id={`${id}-stand`} className="edit-remark">
          {remark}
        </p>
      )}
    </div>
  )
}

/** The same around several controls. */
export function FieldSet({ spec, path, children, className }: Omit<Props, 'remark'> & { className?: string }) {
  const { own } = useIssues(path)
  const id = anchorOf(path)
  return (
    <fieldset
      id={id}
      className={classNames('edit-field', own.length > 0 && 'edit-wrong', className)}
      aria-describedby={[spec.hint && `${id}-uitleg`, own.length > 0 && `${id}-fout`].filter(Boolean).join(' ') || undefined}
    >
      <legend>
        {spec.label}
        <Needed spec={spec} />
      </legend>
      <About spec={spec} path={path} />
      {children}
    </fieldset>
  )
}

function Needed({ spec }: { spec: Shown }) {
  return spec.required ? <span className="edit-needed"> (nodig om te publiceren)</span> : null
}

/** The hint, and what is wrong. */
export function About({ spec, path }: { spec: Shown; path: Path }) {
  const { own } = useIssues(path)
  const id = anchorOf(path)
  return (
    <>
      {spec.hint && (
        <p id={`${id}-uitleg`} className="edit-hint">
          {spec.hint}
        </p>
      )}
      {own.length > 0 && (
        <p id={`${id}-fout`} className="edit-error">
          <span className="sr-only">Fout: </span>
          {own.join(' ')}
        </p>
      )}
    </>
  )
}

/** What ties a control to what stands around it. */
export function useControl(spec: Shown, path: Path, hasRemark = false) {
  const { own } = useIssues(path)
  const id = anchorOf(path)
  const described = [spec.hint && `${id}-uitleg`, own.length > 0 && `${id}-fout`, hasRemark && `${id}-stand`].filter(Boolean).join(' ')
  return { id: `${id}-invoer`, 'aria-describedby': described || undefined, 'aria-invalid': own.length > 0 || undefined }
}
