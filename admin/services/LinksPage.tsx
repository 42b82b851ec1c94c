import { Button, Stack, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { Workspace } from '../companies/Workspace.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { ImportLinksButton } from './ImportLinksButton.tsx'
import { Matrix } from './Matrix.tsx'
import { says } from './says.ts'
import { useMarks } from './useMarks.ts'
import { linkMatrixQuery, setLinksCommand, type LinkMatrix } from './wire.ts'

function Links({ companyId, matrix }: { companyId: string; matrix: LinkMatrix }) {
  const t = useTell()
  const marks = useMarks(matrix)
  const verb = useVerb(setLinksCommand, ({ setLinks: { created, retired } }) => t(says.did, { created, retired }))
  const write = async () => {
    if (await verb.run({ companyId, set: marks.pairsOf(true), remove: marks.pairsOf(false) })) marks.forget()
  }
  return (
    <Stack spacing={2}>
      <Section
        title={t(says.count, { count: marks.total })}
        actions={<ImportLinksButton companyId={companyId} />}
        flush
      >
        <Matrix matrix={matrix} marks={marks} />
      </Section>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
        <VerbButton
          blocked={marks.changed ? null : t(says.nothing)}
          running={verb.running}
          onClick={() => void write()}
        >
          {t(says.write)}
        </VerbButton>
        {marks.changed ? <Button onClick={marks.forget}>{t(says.forget)}</Button> : null}
        {marks.changed ? (
          <Typography role="status" color="text.secondary" sx={{ paddingBlock: 1 }}>
            {t(says.changed, { count: marks.changed })}
          </Typography>
        ) : (
          <Button component={Link} to={`/companies/${companyId}/criteria`} variant={marks.total ? 'contained' : 'text'}>
            {t(says.next)}
          </Button>
        )}
      </Stack>
    </Stack>
  )
}

function NoUnits({ companyId }: { companyId: string }) {
  const t = useTell()
  return (
    <Section>
      <Empty
        title={t(says.noUnits)}
        text={t(says.noUnitsText)}
        action={
          <Button component={Link} to={`/companies/${companyId}/chart`} variant="contained">
            {t(says.toChart)}
          </Button>
        }
      />
    </Section>
  )
}

function LinksOf({ companyId }: { companyId: string }) {
  const t = useTell()
  const answer = useAsk(linkMatrixQuery, { companyId })
  return (
    <Page title={t(says.title)} lead={t(says.lead)} wide>
      <Answer of={answer}>
        {({ linkMatrix }) =>
          linkMatrix.units.length ? (
            <Links companyId={companyId} matrix={linkMatrix} />
          ) : (
            <NoUnits companyId={companyId} />
          )
        }
      </Answer>
    </Page>
  )
}

export const LinksPage = () => <Workspace>{({ id }) => <LinksOf companyId={id} />}</Workspace>
