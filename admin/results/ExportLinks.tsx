import { Link, Stack } from '@mui/material'
import { useLanguage } from '../core/useTell.ts'

/** The same figures as files: made by the server, without a limit of rows. `address` is without its ending. */
export function ExportLinks({ address, query = '' }: { address: string; query?: string }) {
  const locale = useLanguage()
  const link = (format: string, more: string, name: string) => (
    <Link href={`${address}.${format}?${query}locale=${locale}${more}`} download>
      {name}
    </Link>
  )
  return (
    <Stack direction="row" spacing={2}>
      {link('csv', '&for=excel', 'CSV')}
      {link('xlsx', '', 'XLSX')}
      {link('jsonl', '', 'JSON')}
    </Stack>
  )
}
