import { Link, Stack } from '@mui/material'
import { documentFormats } from '../../../schema/core/terms.ts'
import { useLanguage, useTell } from '../../core/useTell.ts'
import { says } from './says/room.ts'

/** The protocol as a file, in the language of the interface. */
export function ProtocolLinks({ id, number }: { id: string; number: number }) {
  const t = useTell()
  const locale = useLanguage()
  return (
    <Stack direction="row" spacing={1.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {documentFormats.map((format) => (
        <Link
          key={format}
          href={`/agreements/${id}/protocol.${format}?locale=${locale}`}
          download
          aria-label={t(says.protocolOf, { number, format: format.toUpperCase() })}
          sx={{ display: 'inline-block', paddingBlock: 0.25 }}
        >
          {format.toUpperCase()}
        </Link>
      ))}
    </Stack>
  )
}
