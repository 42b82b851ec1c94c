import { Stack, Typography } from '@mui/material'
import { useState } from 'react'
import type { ReleaseAudience } from '../../schema/releases/terms.ts'
import { Choice } from '../core/form/Choice.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { Figure } from '../results/Figure.tsx'
import { says as resultSays } from '../results/says.ts'
import { UnitsTable } from '../results/UnitsTable.tsx'
import { says } from './says.ts'
import { previewReleaseQuery, type ReleasedResults, type ToRelease } from './wire.ts'

type SummaryLine = NonNullable<ReleasedResults['summary']>['units'][number]

function Seen({ results }: { results: ReleasedResults }) {
  const t = useTell()
  const { summary } = results
  const columns: Column<SummaryLine>[] = [
    { name: 'unit', label: t(resultSays.unit), cell: ({ unit }) => unit.name },
    { name: 'score', label: t(resultSays.score), cell: ({ figure }) => <Figure figure={figure} />, number: true },
  ]
  return (
    <Stack spacing={2}>
      {results.units.length ? (
        <div>
          <Typography variant="h3">{t(says.own)}</Typography>
          <UnitsTable units={results.units} criteria={results.criteria} />
        </div>
      ) : null}
      {summary ? (
        <div>
          <Typography variant="h3">{t(says.summary)}</Typography>
          <Typography component="div">
            {t(resultSays.index)}: <Figure figure={summary.index} />
          </Typography>
          <Rows
            caption={t(says.summary)}
            columns={columns}
            rows={summary.units}
            keyOf={({ unit }) => unit.id}
            height={360}
          />
        </div>
      ) : null}
      {results.comments.map(({ unitId, text }, at) => (
        <Typography key={`${unitId} ${at}`}>{text}</Typography>
      ))}
    </Stack>
  )
}

function PreviewAs(props: { roundId: string; audiences: ReleaseAudience[]; employeeId: string }) {
  const t = useTell()
  const answer = useAsk(previewReleaseQuery, { input: props })
  return (
    <Answer of={answer}>
      {({ previewRelease }) =>
        previewRelease ? (
          <Seen results={previewRelease} />
        ) : (
          <Typography color="text.secondary">{t(says.seesNothing)}</Typography>
        )
      }
    </Answer>
  )
}

/** What would be seen, asked of the same code that answers the portal. */
export function Preview({ round, audiences }: { round: ToRelease; audiences: ReleaseAudience[] }) {
  const t = useTell()
  const [employeeId, setEmployeeId] = useState('')
  const heads = round.units.flatMap(({ name, headEmployeeId }) =>
    headEmployeeId ? [{ value: headEmployeeId, label: name }] : [],
  )
  return (
    <Section title={t(says.preview)} lead={t(says.previewLead)}>
      <Stack spacing={2}>
        <Choice
          label={t(says.head)}
          value={employeeId}
          options={[{ value: '', label: t(says.nobody) }, ...heads]}
          onChange={setEmployeeId}
          sx={{ maxWidth: 400 }}
        />
        {employeeId && audiences.length ? (
          <PreviewAs roundId={round.id} audiences={audiences} employeeId={employeeId} />
        ) : null}
      </Stack>
    </Section>
  )
}
