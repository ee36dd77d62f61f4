import { useMemo, useState } from 'preact/hooks';
import { tc } from '../../app/classTexts.ts';
import { locale } from '../../app/i18n.ts';
import { NAME_LENGTH } from '../../app/net/messages.ts';
import { type NameFault, nameFault, nicknames } from '../../app/room/entry.ts';
import { TextField } from '../parts/TextField.tsx';

/** As many nicknames as are proposed at a time. */
const PROPOSED = 3;

interface NicknameFieldProps {
  value: string;
  /** What is wrong with it as the server sees it, or nothing so far. */
  invalid: boolean;
  onInput(value: string): void;
}

/** The nickname, checked while it is typed, and some to take for whoever has none. */
export function NicknameField({ value, invalid, onInput }: NicknameFieldProps) {
  const [round, setRound] = useState(0);
  const { value: language } = locale;
  const ideas = useMemo(
    () =>
      nicknames(
        [tc('class.nick.first').split(' '), tc('class.nick.second').split(' ')],
        (first, second) => tc('class.nick', { first, second }),
        PROPOSED,
        (below) => Math.floor(Math.random() * below),
      ),
    [round, language],
  );
  const fault = nameFault(value);
  const wrong = fault !== undefined && fault !== 'missing';
  return (
    <div class="nickname">
      <TextField
        kind="name"
        label={tc('class.name')}
        hint={wrong ? faultText(fault) : tc('class.name.hint', { n: NAME_LENGTH })}
        value={value}
        invalid={invalid || wrong}
        fault={wrong}
        onInput={onInput}
      />
      <fieldset class="nick-ideas">
        <legend>{tc('class.name.ideas')}</legend>
        {ideas.map((name) => (
          <button key={name} type="button" class="button" onClick={() => onInput(name)}>
            {name}
          </button>
        ))}
        <button type="button" class="button quiet" onClick={() => setRound(round + 1)}>
          {tc('class.name.more')}
        </button>
      </fieldset>
    </div>
  );
}

export function faultText(fault: NameFault): string {
  return tc(`class.name.${fault}`, { n: NAME_LENGTH });
}
