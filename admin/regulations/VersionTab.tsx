import { AcquaintanceTab } from './acquaintance/AcquaintanceTab.tsx'
import { ApprovalTab } from './approval/ApprovalTab.tsx'
import { DifferenceTab } from './difference/DifferenceTab.tsx'
import { RulesForm } from './RulesForm.tsx'
import { RulesRead } from './RulesRead.tsx'
import type { Tab } from './TabChoice.tsx'
import { TextTab } from './text/TextTab.tsx'
import type { RegulationsAnswer, RegulationVersion } from './wire.ts'

interface VersionTabProps {
  tab: Tab
  companyId: string
  regulation: RegulationVersion
  answer: RegulationsAnswer
  onGo: (to: { tab: Tab; find?: string; section?: string }) => void
}

/** One part of a version. */
export function VersionTab({ tab, companyId, regulation, answer, onGo }: VersionTabProps) {
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
