import { w } from '../words';
import type { ControlProps } from './control';
import { OneFound } from './OneFound';
import { useOrganizations } from './useFound';

/** At which organization: one of the tree, found by name. */
export function OrganizationPicker(control: ControlProps) {
  const { found, search, isPending } = useOrganizations();
  return (
    <OneFound
      control={control}
      found={found}
      none={control.field.required ? undefined : w.atNoOrganization}
      placeholder={w.findOrganization}
      search={search}
      empty={isPending ? w.loading : w.noOrganization}
    />
  );
}
