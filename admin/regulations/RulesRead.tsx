import { Stack, Typography } from '@mui/material'
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useLanguage, useTell } from '../core/useTell.ts'
import { nameRule } from './nameRule.ts'
import { chapterOf, chapters, isSameRule, isShown, readRule } from './rules.ts'
import { RuleChapter } from './RuleChapter.tsx'
import { RuleFilters, useRuleFilter } from './RuleFilters.tsx'
import { says } from './says.ts'
import type { RegulationVersion, RuleExplained } from './wire.ts'

/** The rules of a version that is not edited any more: read by chapter, searched like those of a draft. */
export function RulesRead({ version, ruleWords }: { version: RegulationVersion; ruleWords: readonly RuleExplained[] }) {
  const t = useTell()
  const locale = useLanguage()
  const filter = useRuleFilter()
  const differs = (rule: RuleExplained) => !isSameRule(readRule(version.rules, rule.path), rule.default)
  const shown = ruleWords.filter((rule) => isShown(rule, filter, { isChanged: differs(rule), hasError: false }))
  const columns: Column<RuleExplained>[] = [
    {
      name: 'rule',
      label: t(says.ruleName),
      cell: ({ label, explanation, section }) => (
        <>
          {label}
          <Typography variant="caption" color="text.secondary" component="div" sx={{ fontWeight: 400 }}>
            {explanation} § {section}
          </Typography>
        </>
      ),
    },
    {
      name: 'value',
      label: t(says.ruleValue),
      cell: (rule) => (
        <>
          {nameRule(t, locale, readRule(version.rules, rule.path), rule.alternatives)}
          {differs(rule) ? (
            <Typography variant="caption" color="text.secondary" component="div">
              {t(says.byDefault, { value: nameRule(t, locale, rule.default, rule.alternatives) })}
            </Typography>
          ) : null}
        </>
      ),
    },
  ]
  const isFiltered = filter.asked.trim() !== '' || filter.onlyChanged
  return (
    <Section title={t(says.rules)} lead={t(says.rulesFixed)}>
      <Stack spacing={2}>
        <RuleFilters filter={filter} />
        {chapters.map((chapter) => {
          const rules = shown.filter(({ section }) => chapterOf(section) === chapter)
          const frame = { chapter, count: rules.length, differing: rules.filter(differs).length }
          return rules.length ? (
            <RuleChapter key={chapter} {...frame} isForced={isFiltered} flush>
              <Rows
                caption={t(says[`chapters.${chapter}`])}
                columns={columns}
                rows={rules}
                keyOf={({ path }) => path}
              />
            </RuleChapter>
          ) : null
        })}
        {shown.length ? null : <Typography color="text.secondary">{t(says.noRules)}</Typography>}
      </Stack>
    </Section>
  )
}
