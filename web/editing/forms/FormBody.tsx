import type { ReactElement } from 'react';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { ActorForm } from './ActorForm.tsx';
import { AgreementForm } from './AgreementForm.tsx';
import { FlowForm } from './FlowForm.tsx';
import type { Line } from './form.ts';
import { RoomForm } from './RoomForm.tsx';
import { InterestForm, NotOnThisMapForm, PlaceForm, SourceForm } from './SmallForms.tsx';

/** The form of one kind. Nothing for kinds that are edited with what they belong to. */
export function FormBody({
  of: line,
}: {
  readonly of: Line & { readonly id: Id };
}): ReactElement | null {
  const { id, given } = line;
  switch (line.kind) {
    case 'actor':
      return <ActorForm of={{ id, given, kind: 'actor' }} />;
    case 'flow':
      return <FlowForm of={{ id, given, kind: 'flow' }} />;
    case 'agreement':
      return <AgreementForm of={{ id, given, kind: 'agreement' }} />;
    case 'room':
      return <RoomForm of={{ id, given, kind: 'room' }} />;
    case 'interest':
      return <InterestForm of={{ id, given, kind: 'interest' }} />;
    case 'source':
      return <SourceForm of={{ id, given, kind: 'source' }} />;
    case 'place':
      return <PlaceForm of={{ id, given, kind: 'place' }} />;
    case 'notOnThisMap':
      return <NotOnThisMapForm of={{ id, given, kind: 'notOnThisMap' }} />;
    default:
      return null;
  }
}
