import { Link, Stack } from '@mui/material'
import { useLanguage, useTell } from '../core/useTell.ts'
import { says } from './says.ts'

/** The same figures as files: made by the server, without a limit of rows. `address` is without its ending. */
export function ExportLinks({ address, query = '' }: { address: string; query?: string }) {
  const locale = useLanguage()
  const t = useTell()
  const link = (format: string, more: string, name: string) => (
    <Link href={`${address}.${format}?${query}locale=${locale}${more}`} download>
      {name}
    </Link>
  )
  return (
    <Stack direction="row" useFlexGap sx={{ gap: 2, flexWrap: 'wrap' }}>
      {link('csv', '&for=excel', 'CSV')}
      {link('csv', '&for=machine', t(says.csvMachine))}
      {link('xlsx', '', 'XLSX')}
      {link('jsonl', '', 'JSON')}
    </Stack>
  )
}
