import { Box, Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { Answer } from '../../core/page/Answer.tsx'
import { Pager } from '../../core/table/Pager.tsx'
import { useAsk } from '../../core/useAsk.ts'
import { useTell } from '../../core/useTell.ts'
import { employeeSays as says } from '../says/unit.ts'
import { employeesQuery, type EmployeeRow } from '../wire/employees.ts'
import type { UnitDialogProps } from './dialog.ts'
import { EmployeeDialog } from './EmployeeDialog.tsx'
import { MarkEmployeeLeftDialog } from './MarkEmployeeLeftDialog.tsx'

const PER_PAGE = 10

type Open = { what: 'add' } | { what: 'edit' | 'left'; employee: EmployeeRow } | null

function Line({ employee, onOpen }: { employee: EmployeeRow; onOpen: (open: Open) => void }) {
  const t = useTell()
  const { name, position, email } = employee
  return (
    <Box component="li" sx={{ paddingBlock: 1, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
      {name}
      <Typography variant="caption" color="text.secondary" component="div">
        {[position, email ?? t(says.noEmail)].filter(Boolean).join(' · ')}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', marginLeft: -1 }}>
        <Button
          size="small"
          aria-label={t(says.editOf, { name })}
          onClick={() => onOpen({ what: 'edit', employee })}
          sx={{ minHeight: 32, paddingInline: 1 }}
        >
          {t(says.edit)}
        </Button>
        <Button
          size="small"
          aria-label={t(says.leftOf, { name })}
          onClick={() => onOpen({ what: 'left', employee })}
          sx={{ minHeight: 32, paddingInline: 1 }}
        >
          {t(says.left)}
        </Button>
      </Stack>
    </Box>
  )
}

/** Who works in the unit itself, a page at a time. */
export function Employees({ chart, unit }: Pick<UnitDialogProps, 'chart' | 'unit'>) {
  const t = useTell()
  const [page, setPage] = useState(1)
  const [open, setOpen] = useState<Open>(null)
  const asked = { filter: { unitId: unit.id }, offset: (page - 1) * PER_PAGE, first: PER_PAGE }
  const answer = useAsk(employeesQuery, { companyId: chart.companyId, ...asked }, { keep: true })
  const shut = () => setOpen(null)
  return (
    <Box>
      <Answer of={answer}>
        {({ employees }) => (
          <>
            {employees.totalCount === 0 ? <Typography color="text.secondary">{t(says.none)}</Typography> : null}
            <Box component="ul" sx={{ listStyle: 'none', padding: 0, margin: 0 }}>
              {employees.nodes.map((employee) => (
                <Line key={employee.id} employee={employee} onOpen={setOpen} />
              ))}
            </Box>
            <Pager page={page} perPage={PER_PAGE} total={employees.totalCount} onPage={setPage} />
          </>
        )}
      </Answer>
      <Button variant="outlined" onClick={() => setOpen({ what: 'add' })} sx={{ marginTop: 1 }}>
        {t(says.add)}
      </Button>
      {open?.what === 'add' || open?.what === 'edit' ? (
        <EmployeeDialog
          chart={chart}
          unit={unit}
          employee={open.what === 'edit' ? open.employee : null}
          onClose={shut}
          onDone={shut}
        />
      ) : null}
      {open?.what === 'left' ? <MarkEmployeeLeftDialog employee={open.employee} onClose={shut} /> : null}
    </Box>
  )
}
