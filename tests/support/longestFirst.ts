import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest, longest first: begun last, any of them would run alone while the other worker has nothing to do. */
const longest = [
  'journeys/console.test.ts',
  'core/tenancy.test.ts',
  'journeys/regulation.test.ts',
  'journeys/agreed.test.ts',
  'core/start.test.ts',
  'journeys/agreement.test.ts',
  'journeys/chart.test.ts',
  'journeys/keyboard.test.ts',
  'journeys/consoleReleases.test.ts',
  'journeys/sigkill.test.ts',
  'journeys/rounds.test.ts',
  'journeys/readme.test.ts',
  'journeys/agreeing.test.ts',
  'journeys/demo.test.ts',
  'core/pglite.test.ts',
  'core/access.test.ts',
  'journeys/questionnaire.test.ts',
  'core/statements.test.ts',
  'journeys/regulationLinks.test.ts',
  'journeys/headLinks.test.ts',
  'services/askings.test.ts',
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
