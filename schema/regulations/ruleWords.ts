/** What each rule is called and what it changes: for the form, the regulation's text and the list of changes. */
import { words } from '../core/say.ts'
import type { Words } from '../core/say.ts'
import { agreeingTexts } from './ruleWords/agreeing.ts'
import { comparingTexts } from './ruleWords/comparing.ts'
import { flagRuleTexts } from './ruleWords/flags.ts'
import { measuringTexts } from './ruleWords/measuring.ts'
import { protectingTexts } from './ruleWords/protecting.ts'
import { runningTexts } from './ruleWords/running.ts'
import type { RuleText, RuleTexts } from './ruleWords/texts.ts'

export interface RuleWords {
  readonly label: Words
  /** One sentence: what the rule does and what a change of it changes. */
  readonly explains: Words
  /** Section of method.md. */
  readonly section: string
}

function declareRule(path: string, [section, nameRu, nameEn, explainRu, explainEn]: RuleText): RuleWords {
  const { label, explains } = words(`regulations.rule.${path}`, {
    label: { ru: nameRu, en: nameEn },
    explains: { ru: explainRu, en: explainEn },
  })
  return { label, explains, section }
}

const texts: RuleTexts = {
  ...measuringTexts,
  ...comparingTexts,
  ...protectingTexts,
  ...flagRuleTexts,
  ...agreeingTexts,
  ...runningTexts,
}

/** Words by the path of the rule as in `listRules`: 'disclosure.k', 'flags.F1.shift'. */
export const ruleWords: ReadonlyMap<string, RuleWords> = new Map(
  Object.entries(texts).map(([path, text]) => [path, declareRule(path, text)]),
)
