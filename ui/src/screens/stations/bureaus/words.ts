import type { BureauCheck, BureauMember, BureauRole, Proposer, StationHead } from '$lib/backend';
import { shortDate, t } from '$lib/i18n';
import { stationName } from '../day/words';

export const ROLES: BureauRole[] = ['chair', 'deputy', 'secretary', 'member', 'operator'];
export const PROPOSERS: Proposer[] = ['local_council', 'party', 'register', 'other'];

export const roleWord = (role: BureauRole): string => t(`stbur-role-${role}`);

/** The bureau of a station, or the council over all of them. */
export const bureauName = (station: StationHead | null): string =>
  station ? stationName(station) : t('stbur-council');

/** Who proposed, by which act and since when, in one line. */
export function groundOf(member: BureauMember): string {
  const proposer = member.proposer ? t(`stbur-proposer-${member.proposer}`) : '';
  const by = [proposer, member.proposed_by].filter(Boolean).join(': ');
  const act = [member.act, member.appointed_on ? shortDate(member.appointed_on) : '']
    .filter(Boolean)
    .join(', ');
  const certificate = member.certificate ? t('stbur-certificate-line', { no: member.certificate }) : '';
  return [by, act, certificate, member.note].filter(Boolean).join(' · ');
}

/** Why somebody sits there no more. */
export function replacedLine(member: BureauMember): string {
  const day = member.replaced_on ? shortDate(member.replaced_on) : '';
  const who = member.replaced_by
    ? t('stbur-replaced-by', { day, name: member.replaced_by })
    : t('stbur-replaced-nobody', { day });
  return [who, member.reason].filter(Boolean).join(' · ');
}

/** Act and article of a rule; the office's practice has none. */
export const lawOf = (check: BureauCheck): string => [check.act, check.ref].filter(Boolean).join(', ');

/** Those who sit, the substitutes, those who went. */
export function partsOf(members: BureauMember[]): {
  seated: BureauMember[];
  reserve: BureauMember[];
  gone: BureauMember[];
} {
  const now = members.filter((member) => member.replaced_on === null);
  return {
    seated: now.filter((member) => !member.reserve),
    reserve: now.filter((member) => member.reserve),
    gone: members.filter((member) => member.replaced_on !== null),
  };
}
