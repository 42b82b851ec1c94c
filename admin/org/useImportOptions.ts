import { useState } from 'react'
import type { ImportField, ImportGuard } from '../../schema/org/terms.ts'
import type { ImportChoice, ImportOptions, ImportPreview } from './wire/imports.ts'

type Own = Omit<ImportOptions, 'companyId' | 'uploadId'>

const fresh: Own = {
  exclude: [],
  choices: { unitParents: [], superiors: [], createParents: false },
  removeMissing: false,
  confirmed: [],
}

const toggled = <T>(list: readonly T[], item: T, on: boolean): T[] =>
  on ? [...list.filter((one) => one !== item), item] : list.filter((one) => one !== item)

/** How the file at hand is to be read; every change asks for another dry run. */
export function useImportOptions(companyId: string, uploadId: string) {
  const [own, setOwn] = useState<Own>(fresh)
  const patch = (part: Partial<Own>) => setOwn({ ...own, ...part })
  const patchChoices = (part: Partial<Own['choices']>) => patch({ choices: { ...own.choices, ...part } })
  return {
    options: { companyId, uploadId, ...own },
    /** Whether anything was decided that leaving would lose. */
    touched: own !== fresh,
    /** A field belongs to one column: who takes it over takes it away. */
    map: (columns: ImportPreview['columns'], header: string, field: ImportField | null) => {
      const kept = columns.flatMap((column) =>
        column.field && column.header !== header && column.field !== field
          ? [{ header: column.header, field: column.field }]
          : [],
      )
      patch({ mapping: field ? [...kept, { header, field }] : kept })
    },
    exclude: (line: number, on: boolean) => patch({ exclude: toggled(own.exclude, line, on) }),
    includeAll: () => patch({ exclude: [] }),
    choose: ({ what, of, to }: Pick<ImportChoice, 'what' | 'of' | 'to'>) => {
      const place = what === 'unitParent' ? 'unitParents' : 'superiors'
      patchChoices({ [place]: [...own.choices[place].filter((one) => one.of !== of), { of, to }] })
    },
    createParents: (createParents: boolean) => patchChoices({ createParents }),
    removeMissing: (removeMissing: boolean) => patch({ removeMissing }),
    confirm: (guard: ImportGuard, on: boolean) => patch({ confirmed: toggled(own.confirmed, guard, on) }),
  }
}

export type ImportReading = ReturnType<typeof useImportOptions>
