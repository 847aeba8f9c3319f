import { useState } from 'react';
import type { Meeting } from '../meeting';
import { w } from './words';

export interface Attachment {
  name: string;
  reference: string;
}

/** The paper behind every vote: the meeting's own, if it has one. */
export const usePaper = ({ attachments }: Meeting) =>
  useState<Attachment>(() => ({
    name: attachments[0]?.name ?? w.recording.paperName,
    reference: attachments[0]?.reference ?? '',
  }));
