import { useQuery } from '@tanstack/react-query';
import { PaperDocument } from '../../gql/graphql';
import { ask } from '../../shell/api';

export const usePaper = (id: string) =>
  useQuery({ queryKey: ['paper', id], queryFn: () => ask(PaperDocument, { id }), enabled: !!id });
