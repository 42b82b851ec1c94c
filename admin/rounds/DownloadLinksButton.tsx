import { useTell } from '../core/useTell.ts'
import { useDownload } from '../core/verb/useDownload.ts'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { verbSays } from './says.ts'
import { VerbLine } from '../core/verb/VerbLine.tsx'
import type { Round } from './wire/round.ts'

export function DownloadLinksButton({ round }: { round: Round }) {
  const t = useTell()
  const { begin, dialog } = useDownload(`/rounds/${round.id}/links.csv`, t(verbSays.didDownload))
  const [title, text, verb] = [t(verbSays.downloadTitle), t(verbSays.downloadText), t(verbSays.download)]
  return (
    <VerbLine
      {...{ verb, about: t(verbSays.downloadAbout), blocked: round.downloadLinksBlockedBecause }}
      variant="outlined"
      onClick={begin}
    >
      <VerbDialog {...{ title, text, verb }} {...dialog} />
    </VerbLine>
  )
}
