import '@/components/worksheet/theory/theory-map.css'
import type { Metadata } from 'next'
import { ownerAt, type SubmissionParams } from '@/app/mijn-interventies/inzendingen/[id]/open'
import { orNotFound } from '@/app/or-not-found'
import { PageHead } from '@/components/redactie/PageHead'
import { LooseEnds } from '@/components/worksheet/theory/LooseEnds'
import { TheoryDrawing } from '@/components/worksheet/theory/TheoryDrawing'
import { TheoryInWords } from '@/components/worksheet/theory/TheoryInWords'
import { db } from '@/lib/db/client'
import { readWorksheet } from '@/lib/worksheet/open-worksheet'
import { theoryOf } from '@/lib/worksheet/theory'
import { drawAcross } from '@/lib/worksheet/theory-drawing'
import type { Worksheet } from '@/lib/worksheet/worksheet'

export const metadata: Metadata = { title: 'Verandertheorie' }

/** The theory of change as a whole: drawn, and in words. */
export default async function TheoryPage({ params }: { params: SubmissionParams }) {
  const { actor, id, base } = await ownerAt(params, 'werkblad/verandertheorie')
  const { worksheet, title } = await orNotFound(readWorksheet(db(), actor, id))
  const theory = theoryOf(worksheet as Worksheet)
  return (
    <>
      <PageHead
        title="Verandertheorie"
        back={{ href: `${base}/werkblad`, label: `Werkblad van ${title || 'je interventie'}` }}
        intro="Van het probleem naar wat werkt: zo hangt je interventie samen. De lijnen volgen wat je in het werkblad aan elkaar verbindt."
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1) */}
      <section className="theory-scroll" aria-label="Tekening van de verandertheorie" tabIndex={0}>
        <TheoryDrawing
          drawing={drawAcross(theory)}
          label="De verandertheorie van links naar rechts; hieronder staat hetzelfde in woorden"
          className="theory-map-wide"
        />
      </section>
      <LooseEnds loose={theory.loose} base={base} />
      <section aria-labelledby="in-woorden" className="theory-all">
        <h2 id="in-woorden">In woorden</h2>
        <TheoryInWords theory={theory} base={base} level={3} />
      </section>
    </>
  )
}
