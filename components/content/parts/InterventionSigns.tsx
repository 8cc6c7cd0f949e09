import { SignPicture } from '@/components/interventions/SignPicture'
import type { Intervention } from '@/lib/interventions/schema'
import { effectNotes, substantiationNotes } from '@/lib/interventions/sign-notes'
import { effectLevels, reachOf, substantiationLevels } from '@/lib/interventions/vocabulary'

/** Two signs of a different kind, on purpose never added up to one score. Each leads to its proof further down. */
export function InterventionSigns({ content }: { content: Intervention }) {
  const level = content.substantiation?.level ?? 'geen'
  return (
    <div className="signs">
      <Sign
        sign="onderbouwing"
        {...reachOf('onderbouwing', level)}
        title="Onderbouwing"
        value={substantiationLevels[level]}
        note={substantiationNotes[level]}
        href="#onderbouwing"
        link={content.theory || level !== 'geen' ? 'Zie de onderbouwing' : 'Wat dit betekent'}
      />
      <Sign
        sign="effect"
        {...reachOf('effect', content.effect.level)}
        title="Onderzoek naar effect"
        value={effectLevels[content.effect.level]}
        note={effectNotes[content.effect.level]}
        href="#effect"
        link={
          content.studies.length > 0 ? `Zie ${content.studies.length === 1 ? 'het onderzoek' : `de ${content.studies.length} onderzoeken`}` : 'Wat er bekend is'
        }
      />
    </div>
  )
}

type SignProps = { sign: 'onderbouwing' | 'effect'; step: number; steps: number; title: string; value: string; note: string; href: string; link: string }

function Sign({ sign, step, steps, title, value, note, href, link }: SignProps) {
  return (
    <div className={step > 0 ? 'sign sign-filled' : 'sign'}>
      <SignPicture sign={sign} step={step} steps={steps} />
      <div>
        <h3>{title}</h3>
        <p className="sign-value">{value}</p>
        <p>{note}</p>
        <a href={href} className="sign-proof">
          {link}
        </a>
      </div>
    </div>
  )
}
