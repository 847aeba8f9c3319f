import type { OwnOfficesQuery } from '../../gql/graphql';

export type Office = NonNullable<OwnOfficesQuery['me']>['offices'][number];
