import { useState } from 'preact/hooks';
import { t } from '../../language.ts';
import type { Choice } from '../../parts/choose.tsx';
import { Chosen } from '../../parts/chosen.tsx';
import { Dialog, Form } from '../../parts/dialog.tsx';
import { Problem } from '../../parts/problem.tsx';
import { addedIn } from './added.ts';
import type { DialogProps } from './term-props.ts';

interface MembersProps extends DialogProps {
  readonly members: readonly Choice[];
  readonly ordered: boolean;
}

export function MembersDialog({ held, uri, name, members, ordered, onClose }: MembersProps) {
  const [chosen, setChosen] = useState(members);
  const save = async (): Promise<void> => {
    if (await held.act('setMembers', { uri, members: chosen.map((one) => one.uri) })) onClose();
  };
  return (
    <Dialog title={t.relations.membersTitle(name)} onClose={onClose}>
      <Problem refusal={held.refusal} />
      <Form busy={held.busy} button={t.relations.setMembers} onSubmit={() => void save()}>
        <Chosen
          label={t.relations.members}
          chosen={chosen}
          ordered={ordered}
          vocabularies={[held.proposal.vocabulary]}
          kinds={['CONCEPT', 'COLLECTION']}
          added={addedIn(held)}
          onChange={setChosen}
        />
      </Form>
    </Dialog>
  );
}
