import { Box, Button, Stack, Typography } from '@mui/material'
import { useRef, useState } from 'react'
import { useTell } from '../core/useTell.ts'
import { Bar } from './Bar.tsx'
import { canMove, mostOf, setWeight, shareEqually } from '../../schema/weights/hundred.ts'
import { says } from './says.ts'
import { WeightRow } from './WeightRow.tsx'
import type { WeightsAnswer } from './wire.ts'

interface SharingProps {
  criteria: WeightsAnswer['criteria']
  /** In the order of the criteria; they make 100. */
  points: readonly number[]
  errors: Record<string, string>
  onChange: (points: number[]) => void
}

/** A stack of weights that makes 100 whatever is moved. */
export function Sharing({ criteria, points, errors, onChange }: SharingProps) {
  const t = useTell()
  const [locks, setLocks] = useState<ReadonlySet<string>>(new Set())
  // While one weight is at hand, the others share from one ground: a slider drawn to 100 and back gives them what they had.
  const ground = useRef(points)
  const locked = criteria.map(({ id }) => locks.has(id))
  const settle = (next: number[]) => {
    ground.current = next
    onChange(next)
  }
  const lock = (id: string) =>
    setLocks((former) => {
      const next = new Set(former)
      if (!next.delete(id)) next.add(id)
      return next
    })
  return (
    <Stack spacing={3}>
      <Bar names={criteria.map(({ name }) => name)} points={points} locked={locked} onChange={settle} />
      <Stack component="ul" spacing={2} sx={{ margin: 0, padding: 0 }}>
        {criteria.map(({ id, name, question }, at) => (
          <WeightRow
            key={id}
            name={name}
            question={question}
            share={points[at] ?? 0}
            most={mostOf(points, locked, at)}
            isLocked={locked[at] === true}
            movable={canMove(locked, at)}
            error={errors[`shares.${at}.points`]}
            onBegin={() => {
              ground.current = points
            }}
            onSet={(share) => onChange(setWeight(ground.current, locked, at, share))}
            onLock={() => lock(id)}
          />
        ))}
      </Stack>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Box sx={{ flex: 1, minWidth: 200 }}>
          <Typography color="text.secondary">{t(says.sum)}</Typography>
        </Box>
        <Button onClick={() => settle(shareEqually(points, locked))}>{t(says.evenly)}</Button>
      </Stack>
    </Stack>
  )
}
