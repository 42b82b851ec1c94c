/** Columns of the files: name, type, unit and where in the method they come from. The data dictionary is this list. */
import { meanings, type ColumnName } from '../../../schema/exports/says/columns.ts'
import { comparisonKinds, resultKinds } from '../../../schema/exports/terms.ts'

export type ColumnType = 'text' | 'number' | 'whole' | 'yesNo'
export interface Column {
  readonly name: ColumnName
  readonly type: ColumnType
  /** points of the scale, share 0..1, people, units; empty where there is none. */
  readonly unit: string
  /** Section of the method, or the decision, that defines the figure. */
  readonly source: string
}

const text = (name: ColumnName, source = ''): Column => ({ name, type: 'text', unit: '', source })
const whole = (name: ColumnName, unit: string, source = ''): Column => ({ name, type: 'whole', unit, source })
const points = (name: ColumnName, source: string): Column => ({ name, type: 'number', unit: 'points', source })
const share = (name: ColumnName, source: string): Column => ({ name, type: 'number', unit: 'share', source })

const provider = [text('provider_id'), text('provider_code'), text('provider')]
const criterion = [text('criterion_code'), text('criterion')]

export const resultColumns: readonly Column[] = [
  text('company'),
  text('round_id'),
  whole('round_number', ''),
  text('round'),
  text('closed_at'),
  whole('rules_version', '', '9'),
  text('rules_version_id', '9'),
  whole('weights_version', '', 'D9'),
  text('kind'),
  ...provider,
  text('regime', 'D1'),
  text('clients', '6.4'),
  text('client_codes', '6.4'),
  whole('client_units', 'units', 'D5'),
  ...criterion,
  points('value', '1.1, 1.5, D4'),
  points('value_exact', '1.1, D4'),
  text('value_shown', '1.5'),
  whole('hundred', 'points of 100', '1.1'),
  text('reason', 'D2, D5, D10'),
  text('because', 'D2, D5, D10'),
  whole('answers_from', 'people', 'D6, 6.7'),
  whole('answers_to', 'people', 'D6, 6.7'),
  share('weight', '1.1'),
  { name: 'omega', type: 'number', unit: '', source: '1.1' },
  { name: 'votes', type: 'number', unit: '', source: '1.1, D1' },
  share('coverage', '1.1'),
  share('rating_rate', '8.1'),
  text('warnings', '8.1, D5'),
]

export const comparisonColumns: readonly Column[] = [
  text('company'),
  text('from_round_id'),
  whole('from_round_number', ''),
  text('from_round'),
  text('to_round_id'),
  whole('to_round_number', ''),
  text('to_round'),
  whole('from_rules_version', '', '9'),
  whole('to_rules_version', '', '9'),
  text('kind'),
  ...provider,
  text('regime', 'D1'),
  text('clients', '6.8'),
  text('from_clients', '6.8'),
  text('to_clients', '6.8'),
  ...criterion,
  points('from', '1.1, D4'),
  text('from_shown', '1.5'),
  points('to', '1.1, D4'),
  text('to_shown', '1.5'),
  points('difference', '1.5'),
  points('difference_exact', '1.5'),
  text('difference_shown', '1.5'),
  points('like_for_like', '8.2'),
  points('like_for_like_exact', '8.2'),
  text('like_for_like_shown', '1.5'),
  share('coverage_from', '8.2'),
  share('coverage_to', '8.2'),
  whole('common', 'units', '8.2'),
  { name: 'comparable', type: 'yesNo', unit: '', source: '2.2, 6.8, D8' },
  text('reason', '6.8, 8.2, D7, D8'),
  text('why', '6.8, 8.2, D7, D8'),
  text('verdict', '2.2'),
  text('verdict_said', '2.6'),
  points('change', '2.2'),
  points('change_low', '2.2'),
  points('change_high', '2.2'),
  points('effect_score', '8.2'),
  points('effect_weight', '8.2'),
  points('effect_entry', '8.2'),
  points('effect_exit', '8.2'),
]

export const dictionaryColumns = [
  'file',
  'name',
  'type',
  'unit',
  'meaning_ru',
  'meaning_en',
  'values',
  'source',
] as const
export type DictionaryRow = Readonly<Record<(typeof dictionaryColumns)[number], string>>

const files = { results: resultColumns, comparison: comparisonColumns } as const
const kinds: Record<keyof typeof files, readonly string[]> = { results: resultKinds, comparison: comparisonKinds }

/** One row per column of each file. */
export function listDictionary(only?: keyof typeof files): DictionaryRow[] {
  const names: readonly (keyof typeof files)[] = only ? [only] : ['results', 'comparison']
  return names.flatMap((file) =>
    files[file].map(({ name, type, unit, source }) => ({
      file,
      name,
      type,
      unit,
      meaning_ru: meanings[name].ru,
      meaning_en: meanings[name].en,
      values: name === 'kind' ? kinds[file].join(' ') : '',
      source,
    })),
  )
}
