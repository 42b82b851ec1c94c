/** All the rounds chosen: small pictures on one scale, and the figures behind them. */
import { useRef } from 'react'
import { Section } from '../core/page/Section.tsx'
import { SavePicture } from '../core/picture/SavePicture.tsx'
import { useTell } from '../core/useTell.ts'
import { ExportLinks } from '../results/ExportLinks.tsx'
import { Multiples } from './Multiples.tsx'
import { says } from './says.ts'
import { SeriesTable } from './SeriesTable.tsx'
import type { Comparison } from './wire.ts'

export function SeriesView({ comparison, companyId }: { comparison: Comparison; companyId: string }) {
  const t = useTell()
  const picture = useRef<SVGSVGElement>(null)
  const { rounds } = comparison
  const [from, to] = [rounds[0]?.title ?? '', rounds.at(-1)?.title ?? '']
  const title = t(says.seriesTitle, { from, to, count: rounds.length })
  const ids = rounds.map(({ roundId }) => roundId).join(',')
  return (
    <>
      <Section
        title={t(says.series)}
        lead={t(says.seriesLead)}
        actions={<SavePicture picture={picture} name={title} />}
      >
        <Multiples ref={picture} comparison={comparison} title={title} />
      </Section>
      <Section
        title={t(says.seriesFigures)}
        lead={t(says.chainLead)}
        flush
        actions={<ExportLinks address={`/exports/companies/${companyId}/comparison`} query={`rounds=${ids}&`} />}
      >
        <SeriesTable comparison={comparison} />
      </Section>
    </>
  )
}
