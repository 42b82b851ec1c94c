import { lazy, Suspense } from 'react'
import { Loading } from '../core/page/states.tsx'
import { RulesForm } from './RulesForm.tsx'
import { RulesRead } from './RulesRead.tsx'
import type { Tab } from './TabChoice.tsx'
import type { RegulationsAnswer, RegulationVersion } from './wire.ts'

// Each part comes when it is first opened, as a page does.
const TextTab = lazy(async () => ({ default: (await import('./text/TextTab.tsx')).TextTab }))
const DifferenceTab = lazy(async () => ({ default: (await import('./difference/DifferenceTab.tsx')).DifferenceTab }))
const ApprovalTab = lazy(async () => ({ default: (await import('./approval/ApprovalTab.tsx')).ApprovalTab }))
const AcquaintanceTab = lazy(async () => ({
  default: (await import('./acquaintance/AcquaintanceTab.tsx')).AcquaintanceTab,
}))

interface VersionTabProps {
  tab: Tab
  companyId: string
  regulation: RegulationVersion
  answer: RegulationsAnswer
  onGo: (to: { tab: Tab; find?: string; section?: string }) => void
}

function Part({ tab, companyId, regulation, answer, onGo }: VersionTabProps) {
  const { id, number, state } = regulation
  const { regulationVersions: versions, ruleWords, regulationTemplates: templates } = answer
  const nameOf = (path: string) => ruleWords.find((rule) => rule.path === path)?.label ?? path
  switch (tab) {
    case 'rules':
      return state === 'draft' ? (
        <RulesForm version={regulation} ruleWords={ruleWords} />
      ) : (
        <RulesRead version={regulation} ruleWords={ruleWords} />
      )
    case 'text': {
      const rules = { nameOf, show: (path: string) => onGo({ tab: 'rules', find: nameOf(path) }) }
      return <TextTab id={id} companyId={companyId} templates={templates} rules={rules} />
    }
    case 'difference':
      return <DifferenceTab regulation={regulation} versions={versions} ruleWords={ruleWords} />
    case 'approval':
      return <ApprovalTab id={id} companyId={companyId} onSection={(section) => onGo({ tab: 'text', section })} />
    case 'acquaintance':
      return <AcquaintanceTab id={id} number={number} companyId={companyId} />
  }
}

/** One part of a version. */
export const VersionTab = (props: VersionTabProps) => (
  <Suspense fallback={<Loading rows={8} />}>
    <Part {...props} />
  </Suspense>
)
