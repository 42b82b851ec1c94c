import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest, longest first: begun last, any of them would run alone while the other worker has nothing to do. */
const longest = [
  'journeys/console.test.ts',
  'core/start.test.ts',
  'core/tenancy.test.ts',
  'journeys/readme.test.ts',
  'core/pglite.test.ts',
  'journeys/questionnaire.test.ts',
  'journeys/sigkill.test.ts',
  'journeys/demo.test.ts',
  'core/access.test.ts',
]

/** Vitest orders files by how long they took the last time; a fresh clone does not know that. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/tests/${name}`))
      return at < 0 ? longest.length : at
    }
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => rank(a) - rank(b))
  }
}
