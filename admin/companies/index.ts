import { CompanyCreate } from './CompanyCreate.tsx'
import { CompanyList } from './CompanyList.tsx'

export const companies = { name: 'companies', list: CompanyList, create: CompanyCreate }
