import { Box, Typography } from '@mui/material'
import { useEffect, useRef } from 'react'
import { foundKinds } from '../../schema/companies/terms.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { Found } from './wire.ts'

export interface FoundListProps {
  id: string
  found: readonly Found[]
  active: number
  optionId: (place: number) => string
  onPoint: (place: number) => void
  onChoose: (record: Found) => void
}

const whereIs = ({ kind, companyName, unitName }: Found): string | null => {
  if (kind === 'company') return null
  return kind === 'person' && unitName ? `${unitName} · ${companyName}` : companyName
}

function Option(props: { record: Found; id: string; isActive: boolean; onPoint: () => void; onChoose: () => void }) {
  const { record, isActive } = props
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) box.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  const where = whereIs(record)
  return (
    <Box
      ref={box}
      id={props.id}
      role="option"
      aria-selected={isActive}
      onMouseMove={props.onPoint}
      onClick={props.onChoose}
      sx={{
        paddingInline: 3,
        paddingBlock: 1,
        cursor: 'pointer',
        overflowWrap: 'anywhere',
        backgroundColor: isActive ? 'action.selected' : undefined,
      }}
    >
      {record.name}
      {where ? (
        <Typography variant="caption" component="div" color="text.secondary">
          {where}
        </Typography>
      ) : null}
    </Box>
  )
}

/** The listbox of the search: groups by kind, one option active. */
export function FoundList({ id, found, active, optionId, onPoint, onChoose }: FoundListProps) {
  const t = useTell()
  const groups = foundKinds
    .map((kind) => ({ kind, records: found.filter((record) => record.kind === kind) }))
    .filter(({ records }) => records.length > 0)
  return (
    <Box
      id={id}
      role="listbox"
      aria-label={t(says.results)}
      sx={{ overflowY: 'auto', maxHeight: '50vh', paddingBottom: 1 }}
    >
      {groups.map(({ kind, records }) => (
        <Box key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <Typography
            id={`${id}-${kind}`}
            variant="caption"
            component="div"
            color="text.secondary"
            sx={{ paddingInline: 3, paddingTop: 1.5, paddingBottom: 0.5 }}
          >
            {t(says[kind])}
          </Typography>
          {records.map((record) => {
            const place = found.indexOf(record)
            return (
              <Option
                key={record.id}
                record={record}
                id={optionId(place)}
                isActive={place === active}
                onPoint={() => onPoint(place)}
                onChoose={() => onChoose(record)}
              />
            )
          })}
        </Box>
      ))}
    </Box>
  )
}
