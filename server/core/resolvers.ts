/** Every resolver of the API, room by room. One that is missing here silently stays out of the schema. */
import 'reflect-metadata'
import { BallotsResolver } from '../ballots/resolver.ts'
import { DraftsResolver } from '../ballots/drafts/resolver.ts'
import { AssignedCompaniesResolver, CompaniesResolver, JournalNamesResolver } from '../companies/resolver.ts'
import { SearchResolver } from '../companies/search/resolver.ts'
import { ComparisonsResolver } from '../comparisons/resolver.ts'
import { CompanyCriteriaResolver, CriteriaLibraryResolver, CriteriaResolver } from '../criteria/resolver.ts'
import { ChartChangesResolver } from '../org/resolver/imports.ts'
import { EmployeesResolver } from '../org/resolver/employees.ts'
import { CompanyUnitsResolver, UnitsResolver } from '../org/resolver/units.ts'
import { FirmsResolver } from '../firms/resolver.ts'
import { LettersResolver } from '../people/letters/resolver.ts'
import { PeopleResolver } from '../people/resolver.ts'
import { PersonalLinksResolver } from '../people/personalLinks/resolver.ts'
import { SessionsResolver } from '../people/sessions/resolver.ts'
import { TokensResolver } from '../people/tokens/resolver.ts'
import { ViewersResolver } from '../people/viewers/resolver.ts'
import { CompanyRegulationsResolver, RegulationFieldsResolver } from '../regulations/resolver/fields.ts'
import { RegulationAcquaintanceResolver } from '../regulations/resolver/acquaintance.ts'
import { RegulationApprovalResolver, RegulationRemarkResolver } from '../regulations/resolver/approval.ts'
import { RegulationTextResolver } from '../regulations/resolver/text.ts'
import { RegulationsResolver } from '../regulations/resolver/roots.ts'
import { ReleasedRegulationResolver } from '../releases/regulation/resolver.ts'
import { ReleaseResolver, ReleasesResolver } from '../releases/resolver.ts'
import { ResultsResolver } from '../results/resolver.ts'
import { StandingsResolver } from '../results/standings/resolver.ts'
import { RoundFieldsResolver, RoundReasonsResolver } from '../rounds/resolver/fields.ts'
import { OnboardingResolver } from '../rounds/resolver/onboarding.ts'
import { ParticipantReasonsResolver } from '../rounds/resolver/participantReasons.ts'
import { ParticipantsResolver } from '../rounds/resolver/people.ts'
import { RoundScheduleResolver } from '../rounds/resolver/schedule.ts'
import { CompanyRoundsResolver, RoundsResolver } from '../rounds/resolver.ts'
import { LinkAskingsResolver } from '../services/askings/resolver.ts'
import { ServicesResolver } from '../services/resolver/catalogue.ts'
import { LinkFieldsResolver } from '../services/resolver/linkFields.ts'
import { LinksResolver } from '../services/resolver/links.ts'
import {
  AgreementFieldsResolver,
  AgreementStakeholdersResolver,
  CompanyAgreementsResolver,
} from '../weights/procedure/resolver/fields.ts'
import { AgreementReasonsResolver } from '../weights/procedure/resolver/reasons.ts'
import { AgreementsResolver } from '../weights/procedure/resolver/roots.ts'
import { CompanyWeightsResolver, WeightShareResolver, WeightsResolver } from '../weights/resolver.ts'
import { JournalResolver } from './journalApi.ts'
import type { ResolverClasses } from './schema.ts'

export const resolvers: ResolverClasses = [
  JournalResolver,
  FirmsResolver,
  PeopleResolver,
  SessionsResolver,
  TokensResolver,
  ViewersResolver,
  PersonalLinksResolver,
  LettersResolver,
  CompaniesResolver,
  SearchResolver,
  AssignedCompaniesResolver,
  JournalNamesResolver,
  UnitsResolver,
  CompanyUnitsResolver,
  EmployeesResolver,
  ChartChangesResolver,
  ServicesResolver,
  LinksResolver,
  LinkFieldsResolver,
  LinkAskingsResolver,
  CriteriaLibraryResolver,
  CriteriaResolver,
  CompanyCriteriaResolver,
  WeightsResolver,
  WeightShareResolver,
  CompanyWeightsResolver,
  AgreementsResolver,
  AgreementFieldsResolver,
  AgreementReasonsResolver,
  AgreementStakeholdersResolver,
  CompanyAgreementsResolver,
  RegulationsResolver,
  RegulationFieldsResolver,
  RegulationTextResolver,
  RegulationApprovalResolver,
  RegulationRemarkResolver,
  RegulationAcquaintanceResolver,
  CompanyRegulationsResolver,
  RoundsResolver,
  RoundScheduleResolver,
  ParticipantReasonsResolver,
  CompanyRoundsResolver,
  RoundFieldsResolver,
  RoundReasonsResolver,
  ParticipantsResolver,
  OnboardingResolver,
  BallotsResolver,
  DraftsResolver,
  ResultsResolver,
  StandingsResolver,
  ReleaseResolver,
  ReleasesResolver,
  ReleasedRegulationResolver,
  ComparisonsResolver,
]
