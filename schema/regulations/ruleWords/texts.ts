/** Section of method.md; name in Russian and in English; what the rule does and changes, in Russian and in English. */
export type RuleText = readonly [section: string, nameRu: string, nameEn: string, explainRu: string, explainEn: string]
export type RuleTexts = Readonly<Record<string, RuleText>>

export interface FlagText {
  readonly section: string
  readonly name: readonly [ru: string, en: string]
  readonly notices: readonly [ru: string, en: string]
  /** Threshold -> its name and, from «Флаг ставится, …», when it raises the flag. */
  readonly thresholds: Readonly<
    Record<string, readonly [nameRu: string, nameEn: string, whenRu: string, whenEn: string]>
  >
}

export type FlagTexts = Readonly<Record<string, FlagText>>
