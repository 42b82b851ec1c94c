import { Button, Stack, ToggleButton, ToggleButtonGroup, useMediaQuery, type Theme } from '@mui/material'
import { Link } from 'react-router-dom'
import { Workspace } from '../companies/Workspace.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { useUnsaved } from '../core/useUnsaved.tsx'
import { useUrlState } from '../core/useUrlState.ts'
import { CatalogueView } from './catalogue/CatalogueView.tsx'
import { HeadsView } from './heads/HeadsView.tsx'
import { MatrixView } from './matrix/MatrixView.tsx'
import { useMarks } from './matrix/useMarks.ts'
import { SaveBar } from './SaveBar.tsx'
import { says } from './says/matrix.ts'
import { UnitView } from './unit/UnitView.tsx'
import { linkMatrixQuery, type LinkMatrix } from './wire/matrix.ts'

const views = ['matrix', 'unit', 'services', 'heads'] as const
type View = (typeof views)[number]

/** Without a word in the address a phone gets the list of a unit: a matrix needs width. */
function useView(): [View, (view: string) => void] {
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'), { noSsr: true })
  const [asked, ask] = useUrlState('view', '')
  return [views.find((view) => view === asked) ?? (isNarrow ? 'unit' : 'matrix'), ask]
}

function ViewChoice({ view, onView }: { view: View; onView: (view: string) => void }) {
  const t = useTell()
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={view}
      aria-label={t(says.view)}
      onChange={(_, next: string | null) => {
        if (next) onView(next)
      }}
      sx={{ flexWrap: 'wrap' }}
    >
      {views.map((one) => (
        <ToggleButton key={one} value={one} sx={{ textTransform: 'none', paddingInline: 1.5 }}>
          {t(says[`views.${one}`])}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

/** Unsaved marks live above the views: looking at a list does not lose them. */
function Links({ companyId, matrix }: { companyId: string; matrix: LinkMatrix }) {
  const t = useTell()
  const [view, setView] = useView()
  const [unitId, setUnitId] = useUrlState('unit', '')
  const marks = useMarks(matrix)
  useUnsaved(marks.changed > 0)
  const showUnit = (id: string) => {
    setUnitId(id)
    setView('unit')
  }
  return (
    <Stack spacing={2}>
      <ViewChoice view={view} onView={setView} />
      {view === 'matrix' ? (
        <MatrixView companyId={companyId} matrix={matrix} marks={marks} onUnit={showUnit} />
      ) : view === 'unit' ? (
        <UnitView companyId={companyId} units={matrix.units} unitId={unitId} onUnit={setUnitId} />
      ) : view === 'services' ? (
        <CatalogueView companyId={companyId} units={matrix.units} />
      ) : (
        <HeadsView companyId={companyId} />
      )}
      {marks.changed ? (
        <SaveBar companyId={companyId} marks={marks} />
      ) : (
        <div>
          <Button component={Link} to={`/companies/${companyId}/criteria`} variant={marks.total ? 'contained' : 'text'}>
            {t(says.next)}
          </Button>
        </div>
      )}
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
