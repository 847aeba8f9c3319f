import { useState } from 'react';
import { upload } from '../../../parts/form/papers/upload';
import type { Template } from './useTemplates';
import { useSetting } from './useTemplates';

interface Draft {
  name: string;
  fileId?: string;
  /** What is wrong with it, and what is worth a look; absent while it is looked at. */
  wrong?: string[];
  worth?: string[];
}

/** A file that is to be the template: handed in, and looked at before it can hold. */
export function useDraft({ kind, version }: Template) {
  const [draft, setDraft] = useState<Draft>();
  const set = useSetting();
  async function choose(file: File) {
    setDraft({ name: file.name });
    try {
      const { id } = await upload(file, () => {}).done;
      const found = await set({ kind, fileId: id, version, validateOnly: true });
      setDraft({
        name: file.name,
        fileId: id,
        wrong: found.errors.map(({ message }) => message),
        worth: found.warnings.map(({ message }) => message),
      });
    } catch (fault) {
      setDraft({ name: file.name, wrong: [(fault as Error).message], worth: [] });
    }
  }
  return { draft, choose, isSound: !!draft?.fileId && draft.wrong?.length === 0 };
}
