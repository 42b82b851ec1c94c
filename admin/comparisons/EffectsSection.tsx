/** What a change is made of: a waterfall of the company or of one unit, and the same of all units as a table. */
import { useRef } from 'react'
import { Box } from '@mui/material'
import { Choice } from '../core/form/Choice.tsx'
import { Section } from '../core/page/Section.tsx'
import { SavePicture } from '../core/picture/SavePicture.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useTell } from '../core/useTell.ts'
import { useUrlState } from '../core/useUrlState.ts'
import { DifferenceCell } from './DifferenceCell.tsx'
import { says } from './says.ts'
import type { Step } from './step.ts'
import { Waterfall } from './Waterfall.tsx'
import { effectNames, type Difference, type Effects } from './wire.ts'
import type { FigureValue } from '../results/wire.ts'

export interface EffectsLine {
  id: string
  name: string
  from: FigureValue
  to: FigureValue
  effects: Effects
  difference: Difference
}

const COMPANY = 'company'

/** The company first; whatever has no decomposition is not there. */
function listLines({ index, lines }: Step, company: string): EffectsLine[] {
  const whole = { id: COMPANY, name: company, from: index.from, to: index.to, pair: index.pair }
  return [whole, ...lines].flatMap(({ id, name, from, to, pair: { effects, difference } }) =>
    from && to && effects ? [{ id, name, from, to, effects, difference }] : [],
  )
}

function EffectsTable({ lines }: { lines: readonly EffectsLine[] }) {
  const t = useTell()
  const columns: Column<EffectsLine>[] = [
    { name: 'unit', label: t(says.unit), cell: ({ name }) => name },
    ...effectNames.map(
      (effect): Column<EffectsLine> => ({
        name: effect,
        label: t(says[`effects.${effect}`]),
        cell: ({ effects }) => <DifferenceCell difference={effects[effect]} />,
        number: true,
      }),
    ),
    {
      name: 'difference',
      label: t(says.difference),
      cell: ({ difference }) => (
        <strong>
          <DifferenceCell difference={difference} />
        </strong>
      ),
      number: true,
    },
  ]
  return <Rows caption={t(says.effects)} columns={columns} rows={lines} keyOf={({ id }) => id} />
}

export function EffectsSection({ step }: { step: Step }) {
  const t = useTell()
  const picture = useRef<SVGSVGElement>(null)
  const [asked, write] = useUrlState('of', COMPANY)
  const lines = listLines(step, t(says.company))
  const line = lines.find(({ id }) => id === asked) ?? lines[0]
  if (!line) return null
  const title = t(says.waterfall, {
    ...{ name: line.name, from: line.from.shown ?? '', to: line.to.shown ?? '' },
    change: line.difference.shown ?? '',
  })
  return (
    <Section
      title={t(says.effects)}
      lead={t(says.effectsLead)}
      flush
      actions={<SavePicture picture={picture} name={title} />}
    >
      <Box sx={{ paddingInline: { xs: 2, sm: 3 } }}>
        <Choice
          label={t(says.of)}
          value={line.id}
          options={lines.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={write}
          sx={{ width: { xs: '100%', sm: 360 }, marginBlock: 1 }}
        />
        <Waterfall ref={picture} line={line} title={title} step={step} />
      </Box>
      <EffectsTable lines={lines} />
    </Section>
  )
}
