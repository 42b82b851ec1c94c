import { useState } from 'react'
import { useLanguage, useTell } from '../../core/locale.tsx'
import { keepRegulation } from '../regulationFile.ts'
import { says } from '../says.ts'
import type { ReleasedResults } from '../wire.ts'

/** The whole text of the rules that a round was computed under, as a file to keep. */
export function RegulationButton({ rules }: Pick<ReleasedResults, 'rules'>) {
  const tells = useTell()
  const { locale } = useLanguage()
  const [state, setState] = useState<'ready' | 'coming' | 'failed'>('ready')
  const take = async () => {
    if (state === 'coming') return
    setState('coming')
    const came = await keepRegulation(rules.versionId, `${rules.title}, ${rules.number}.pdf`, locale)
    setState(came ? 'ready' : 'failed')
  }
  return (
    <>
      <button type="button" className="secondary" aria-disabled={state === 'coming'} onClick={() => void take()}>
        {tells(says.regulation)}
      </button>
      <div role="alert">{state === 'failed' && <p className="wrong">{tells(says.unreachable)}</p>}</div>
    </>
  )
}
