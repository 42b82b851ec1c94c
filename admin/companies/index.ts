import { CompanyList } from './CompanyList.tsx'

export const companies = { name: 'companies', list: CompanyList }
