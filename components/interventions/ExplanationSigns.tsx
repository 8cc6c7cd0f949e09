import { SignPicture } from '@/components/interventions/SignPicture'
import { effectNotes, substantiationNotes } from '@/lib/interventions/sign-notes'
import { type EffectLevel, effectLevels, reachOf, type SubstantiationLevel, studiedOnEffect, substantiationLevels } from '@/lib/interventions/vocabulary'
import { joinNl } from '@/lib/text'

export function SubstantiationExplained() {
  return (
    <section aria-labelledby="onderbouwing" className="doc-section explained">
      <h2 id="onderbouwing">Onderbouwing: waarom zou het werken?</h2>
      <p>
        Dit teken gaat over de redenering. Is duidelijk welk probleem de aanpak aanpakt, wat er moet veranderen en waardoor dat lukt? En past dat bij wat uit
        onderzoek bekend is, bijvoorbeeld over <a href="/begrippen/werkzaam-mechanisme">werkzame mechanismen</a>?
      </p>
      <dl className="levels">
        {(Object.keys(substantiationLevels) as SubstantiationLevel[]).map((level) => (
          <div key={level}>
            <dt>
              <SignPicture sign="onderbouwing" {...reachOf('onderbouwing', level)} />
              {substantiationLevels[level]}
            </dt>
            <dd>{substantiationNotes[level]}</dd>
          </div>
        ))}
      </dl>
      <h3>Wie beoordeelt dat?</h3>
      <p>
        Bij de beschrijving staat wie het oordeel gaf, wanneer, en waar je het kunt nalezen. Staat er niets, dan is dat niet opgegeven. Wie een interventie{' '}
        <a href="/interventie-aanmelden">aanmeldt</a>, schrijft een <a href="/begrippen/verandertheorie">verandertheorie</a>. Onderzoekers van KIS kijken of die
        past bij wat uit de wetenschap bekend is.
      </p>
    </section>
  )
}

export function EffectExplained() {
  const studied = studiedOnEffect.map((level) => `“${effectLevels[level]}”`)
  return (
    <section aria-labelledby="effect" className="doc-section explained">
      <h2 id="effect">Onderzoek naar effect: is gezien dat het werkt?</h2>
      <p>
        Dit teken gaat over onderzoek bij mensen die meededen. Het is een ander soort kennis dan de onderbouwing. Een aanpak kan goed onderbouwd zijn en toch
        nooit zijn onderzocht, of andersom. Daarom staan de twee tekens naast elkaar en tellen we ze nooit op tot één cijfer.
      </p>
      <dl className="levels">
        {(Object.keys(effectLevels) as EffectLevel[]).map((level) => (
          <div key={level}>
            <dt>
              <SignPicture sign="effect" {...reachOf('effect', level)} />
              {effectLevels[level]}
            </dt>
            <dd>{effectNotes[level]}</dd>
          </div>
        ))}
      </dl>
      <p>
        Met het filter “Op effect onderzocht” zie je {joinNl(studied)}. Een <a href="/begrippen/procesevaluatie">procesevaluatie</a> hoort daar niet bij: die
        gaat over de uitvoering. Wie zo’n aanwijzing opgeeft, moet het bewijs noemen: een studie, of waar de beoordeling staat.
      </p>
      <p>Geen onderzoek betekent niet dat iets niet werkt. Het betekent dat niemand het weet.</p>
    </section>
  )
}
