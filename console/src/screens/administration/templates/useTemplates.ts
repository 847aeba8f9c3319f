import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  PrintTemplatesDocument,
  type PrintTemplatesQuery,
  SetPrintTemplateDocument,
  type SetPrintTemplateInput,
} from '../../../gql/graphql';
import { ask } from '../../../shell/api';

export type Template = PrintTemplatesQuery['printTemplates'][number];

const KEY = ['print-templates'];

export const useTemplates = () =>
  useQuery({ queryKey: KEY, queryFn: async () => (await ask(PrintTemplatesDocument, {})).printTemplates });

/** Lays a template down, or tries whether it could be; what was laid down is read anew. */
export function useSetting() {
  const client = useQueryClient();
  return async (input: SetPrintTemplateInput) => {
    const answer = (await ask(SetPrintTemplateDocument, { input })).setPrintTemplate;
    if (!input.validateOnly && !answer.errors.length) await client.invalidateQueries({ queryKey: KEY });
    return answer;
  };
}
