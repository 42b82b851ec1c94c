import { Button } from '@mui/material'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router-dom'
import { Answer } from '../core/page/Answer.tsx'
import { NotFound } from '../core/page/NotFound.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { resultsQuery, type ResultsAnswer, type RoundFigures } from './wire.ts'

export type ScoredRound = NonNullable<ResultsAnswer['round']> & { results: RoundFigures }

function NotScored({ address, title }: { address: string; title: string }) {
  const t = useTell()
  const back = (
    <Button component={Link} to={address} variant="outlined">
      {t(says.toRound)}
    </Button>
  )
  return (
    <Page title={t(says.title)} lead={title}>
      <Section>
        <Empty title={t(says.notScored)} text={t(says.notScoredText)} action={back} />
      </Section>
    </Page>
  )
}

/** The round of the address with its figures; a round without figures says what is missing. */
export function ResultsOf({ children }: { children: (round: ScoredRound) => ReactNode }) {
  const { roundId = '' } = useParams()
  const answer = useAsk(resultsQuery, { id: roundId })
  return (
    <Answer of={answer}>
      {({ round }) => {
        if (!round) return <NotFound />
        const { results, companyId, id, title } = round
        if (results) return children({ ...round, results })
        return <NotScored title={title} address={`/companies/${companyId}/rounds/${id}`} />
      }}
    </Answer>
  )
}
