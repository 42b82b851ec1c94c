import { pairFlagTexts } from './pairFlags.ts'
import { raterFlagTexts } from './raterFlags.ts'
import type { FlagText, RuleText, RuleTexts } from './texts.ts'

const describeFlag = ([code, flag]: [string, FlagText]): [string, RuleText][] => [
  [
    `flags.${code}.on`,
    [
      flag.section,
      `${code} «${flag.name[0]}»`,
      `${code} “${flag.name[1]}”`,
      `Отмечает ${flag.notices[0]}; балла не меняет.`,
      `Points out ${flag.notices[1]}; the score does not change.`,
    ],
  ],
  ...Object.entries(flag.thresholds).map(([name, [nameRu, nameEn, whenRu, whenEn]]): [string, RuleText] => [
    `flags.${code}.${name}`,
    [
      flag.section,
      `${code} «${flag.name[0]}»: ${nameRu}`,
      `${code} “${flag.name[1]}”: ${nameEn}`,
      `Флаг ставится, только ${whenRu}; балла он не меняет.`,
      `The flag is raised only if ${whenEn}; the score does not change.`,
    ],
  ]),
]

export const flagRuleTexts: RuleTexts = Object.fromEntries(
  Object.entries({ ...raterFlagTexts, ...pairFlagTexts }).flatMap(describeFlag),
)
