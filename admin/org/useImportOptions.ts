import { useEffect, useState } from 'react'
import type { ImportField, ImportGuard } from '../../schema/org/terms.ts'
import { keepReading, readReading, type Reading } from './readings.ts'
import type { ImportChoice, ImportPreview } from './wire/imports.ts'

const fresh: Reading = {
  exclude: [],
  choices: { unitParents: [], superiors: [], createParents: false },
  removeMissing: false,
  confirmed: [],
}

const toggled = <T>(list: readonly T[], item: T, on: boolean): T[] =>
  on ? [...list.filter((one) => one !== item), item] : list.filter((one) => one !== item)

/**
 * How the file at hand is to be read; every change asks for another dry run. It is kept for the file until the tab is
 * closed: who goes back a step and comes again finds the columns as they left them.
 */
export function useImportOptions(companyId: string, uploadId: string) {
  const [own, setOwn] = useState<Reading>(() => readReading(uploadId) ?? fresh)
  useEffect(() => keepReading(uploadId, own), [uploadId, own])
  const patch = (part: Partial<Reading>) => setOwn({ ...own, ...part })
  const patchChoices = (part: Partial<Reading['choices']>) => patch({ choices: { ...own.choices, ...part } })
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
    /** Read anew from the start: what the columns are called may be another thing now. */
    readAs: (source: Pick<Reading, 'encoding' | 'delimiter' | 'sheet'>) => {
      const { mapping: _, ...rest } = own
      setOwn({ ...rest, ...source, exclude: [] })
    },
    exclude: (line: number, on: boolean) => patch({ exclude: toggled(own.exclude, line, on) }),
    excludeAll: (lines: readonly number[]) => patch({ exclude: [...new Set([...own.exclude, ...lines])] }),
    includeAll: () => patch({ exclude: [] }),
    choose: ({ what, of, to }: Pick<ImportChoice, 'what' | 'of' | 'to'>) => {
      const place = what === 'unitParent' ? 'unitParents' : 'superiors'
      patchChoices({ [place]: [...own.choices[place].filter((one) => one.of !== of), { of, to }] })
    },
    createParents: (createParents: boolean) => patchChoices({ createParents }),
    takePosts: (postsAsPeople: boolean) => patch({ postsAsPeople }),
    removeMissing: (removeMissing: boolean) => patch({ removeMissing }),
    confirm: (guard: ImportGuard, on: boolean) => patch({ confirmed: toggled(own.confirmed, guard, on) }),
  }
}

export type ImportReading = ReturnType<typeof useImportOptions>
