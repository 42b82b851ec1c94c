import { Alert, Box } from '@mui/material'
import { flattenBlock, type FlatBlock } from '../../../schema/core/blocks.ts'
import { readMarkdown } from '../../../schema/core/markdown.ts'
import { tell } from '../../../schema/core/say.ts'
import { whyNotText } from '../../../schema/regulations/text/whyNotText.ts'
import { useLanguage } from '../../core/useTell.ts'
import { Blocks } from './Blocks.tsx'

interface SectionPreviewProps {
  before: string
  after: string
  locked: readonly FlatBlock[]
}

const read = (text: string): FlatBlock[] => readMarkdown(text).blocks.map(flattenBlock)

/** The section as it will be printed, read by the server's own reader. In a chunk of its own: only who writes needs it. */
export function SectionPreview({ before, after, locked }: SectionPreviewProps) {
  const locale = useLanguage()
  const wrong = whyNotText(before) ?? whyNotText(after)
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      {wrong ? <Alert severity="warning">{tell(wrong, locale)}</Alert> : null}
      <Blocks blocks={[...read(before), ...locked, ...read(after)]} />
    </Box>
  )
}
