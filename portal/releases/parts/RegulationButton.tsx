import { FileButton } from '../../core/FileButton.tsx'
import { useTell } from '../../core/locale.tsx'
import { says } from '../says.ts'
import type { ReleasedResults } from '../wire.ts'

/** The whole text of the rules that a round was computed under, as a file to keep. */
export function RegulationButton({ rules }: Pick<ReleasedResults, 'rules'>) {
  const tells = useTell()
  return (
    <FileButton
      path={`/regulations/${rules.versionId}/document.pdf`}
      name={`${rules.title}, ${rules.number}.pdf`}
      link={null}
      label={tells(says.regulation)}
      failed={tells(says.unreachable)}
    />
  )
}
