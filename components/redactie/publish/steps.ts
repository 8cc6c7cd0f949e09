import type { StepAction } from '@/components/redactie/publish/StepForm'

/** The server action of each form on the page. */
export type StepActions = Readonly<
  Record<
    | 'revive'
    | 'submit'
    | 'takeItBack'
    | 'askChanges'
    | 'approveIt'
    | 'publishNow'
    | 'planIt'
    | 'stopPlan'
    | 'giveSlug'
    | 'takeItOut'
    | 'stopOut'
    | 'confirm'
    | 'sawIt'
    | 'discard'
    | 'toTrash',
    StepAction
  >
>
