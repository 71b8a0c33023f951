/** The people and companies of the sample book. The page doubles show the same ones, so that they meet. */
import type { Level } from '../../rows/types.ts';

export interface CastPerson {
  /** Unique within the cast: the part of the address before the @. */
  key: string;
  name: string;
  /** Lower-case. */
  email: string;
  title: string;
  /** 1 has the final say, 4 does the work. */
  level: Level;
  location: string;
  /** `/in/<slug>` */
  linkedinSlug: string;
  /** `ACoAA…` */
  linkedinMemberId: string;
  linkedinMemberNumber: number;
}

export interface CastCompany {
  key: string;
  name: string;
  /** Registrable, lower-case. */
  domain: string;
  /** `/company/<slug>` */
  linkedinSlug: string;
  linkedinNumber: string;
  industry: string;
  employees: string;
  headquarters: string;
  people: CastPerson[];
}
