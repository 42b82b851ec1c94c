import { useMemo } from 'react'
import { Workspace } from '../companies/Workspace.tsx'
import type { Company } from '../companies/wire.ts'
import { Answer } from '../core/page/Answer.tsx'
import { Page } from '../core/page/Page.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { useUrlState } from '../core/useUrlState.ts'
import { EmptyChart } from './EmptyChart.tsx'
import { ChartPicture } from './picture/ChartPicture.tsx'
import { says as chartSays } from './says/chart.ts'
import { says } from './says/picture.ts'
import { belowOf } from './tree.ts'
import { chartQuery, type ChartUnit } from './wire/chart.ts'

const none: ChartUnit[] = []

function PictureOf({ company }: { company: Company }) {
  const t = useTell()
  const answer = useAsk(chartQuery, { companyId: company.id })
  const [unitId, setUnitId] = useUrlState('unit', '')
  const units = answer.data?.company?.units ?? none
  const chart = useMemo(() => ({ companyId: company.id, units, below: belowOf(units) }), [company.id, units])
  const trail = [{ label: t(chartSays.title), to: `/companies/${company.id}/chart` }]
  return (
    <Page title={t(says.title)} trail={trail} wide>
      <Answer of={answer} rows={8}>
        {() =>
          units.length ? (
            <ChartPicture
              chart={chart}
              company={company.name}
              unitId={unitId || null}
              onUnit={(id) => setUnitId(id ?? '')}
            />
          ) : (
            <EmptyChart companyId={company.id} />
          )
        }
      </Answer>
    </Page>
  )
}

export const ChartPicturePage = () => <Workspace>{(company) => <PictureOf company={company} />}</Workspace>
