/** The regulation of a company: one version at a time, by its parts. Which version and which part stand in the address. */
import { Button, Stack } from '@mui/material'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router-dom'
import { Workspace } from '../companies/Workspace.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { UnsavedDialog } from '../core/shell/UnsavedDialog.tsx'
import { forgetUnsaved, hasUnsaved } from '../core/unsaved.ts'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { BriefingSection } from '../exports/BriefingSection.tsx'
import { DraftRegulationButton } from './DraftRegulationButton.tsx'
import { says } from './says.ts'
import { TabChoice, tabs, type Tab } from './TabChoice.tsx'
import { VersionHead } from './VersionHead.tsx'
import { VersionTab } from './VersionTab.tsx'
import { regulationsQuery, type RegulationsAnswer } from './wire.ts'

interface Where {
  tab?: Tab
  version?: string
  /** What the rules are searched for. */
  find?: string
  /** Which section of the text is shown. */
  section?: string
}

/** Goes to another part or version; what is typed and not saved is asked about first, though the page stays the same. */
function useWhere() {
  const [search, setSearch] = useSearchParams()
  const [asked, setAsked] = useState<Where | null>(null)
  const tab = tabs.find((one) => one === search.get('tab')) ?? 'rules'
  const version = search.get('version')
  const leave = (to: Where) => {
    // Read when it is used: a verb may lead on after another part was opened.
    const now = new URLSearchParams(window.location.search)
    const next = { version: now.get('version') ?? '', tab: now.get('tab') ?? '', ...to }
    setSearch(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')))
  }
  const go = (to: Where) => (hasUnsaved() ? setAsked(to) : leave(to))
  const dialog = asked ? (
    <UnsavedDialog
      onLeave={() => {
        forgetUnsaved()
        setAsked(null)
        leave(asked)
      }}
      onStay={() => setAsked(null)}
    />
  ) : null
  return { tab, version, go, dialog }
}

function Versions({ companyId, answer }: { companyId: string; answer: RegulationsAnswer }) {
  const t = useTell()
  const { tab, version, go, dialog } = useWhere()
  const { regulationVersions: versions, regulationTemplates: templates, company } = answer
  const blocked = company?.draftRegulationBlockedBecause ?? null
  const begin = (
    <DraftRegulationButton
      companyId={companyId}
      blocked={blocked}
      quiet={versions.length > 0}
      templates={templates}
      onDraft={() => go({ version: '' })}
    />
  )
  const regulation = versions.find(({ number }) => String(number) === version) ?? versions[0]
  if (!regulation)
    return (
      <Section>
        <Empty title={t(says.emptyTitle)} text={t(says.emptyText)} action={begin} />
      </Section>
    )
  // Newer weights offer the next version themselves.
  const isOffered = regulation.newerWeights !== null && regulation.state !== 'superseded'
  const isInForce = versions.some(({ state }) => state === 'inForce')
  return (
    <Stack spacing={2}>
      <VersionHead
        regulation={regulation}
        versions={versions}
        onVersion={(number) => go({ version: number })}
        begin={begin}
      />
      <TabChoice tab={tab} onTab={(next) => go({ tab: next })} />
      <VersionTab
        key={`${regulation.id}${tab}`}
        tab={tab}
        companyId={companyId}
        regulation={regulation}
        answer={answer}
        onGo={go}
      />
      {isInForce && tab === 'acquaintance' ? <BriefingSection companyId={companyId} /> : null}
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
        {isInForce ? (
          <Button component={Link} to={`/companies/${companyId}/rounds`} variant="contained">
            {t(says.next)}
          </Button>
        ) : null}
        {blocked || isOffered ? null : begin}
      </Stack>
      {dialog}
    </Stack>
  )
}

function RegulationOf({ companyId }: { companyId: string }) {
  const t = useTell()
  const answer = useAsk(regulationsQuery, { companyId })
  return (
    <Page title={t(says.title)} lead={t(says.lead)} wide>
      <Answer of={answer}>{(data) => <Versions companyId={companyId} answer={data} />}</Answer>
    </Page>
  )
}

export const RegulationPage = () => <Workspace>{({ id }) => <RegulationOf companyId={id} />}</Workspace>
