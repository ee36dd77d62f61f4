import { useId } from 'preact/hooks';
import type { FriendsKey } from '../../../i18n/friends.ts';
import { problemKey, tf } from '../../app/friendsTexts.ts';
import type { ApiProblem } from '../../app/net/api.ts';
import { NAME_LENGTH, nameLength, tidyName } from '../../app/net/messages.ts';

/** What is wrong with a name; undefined where it can be sent. */
export function nameProblem(text: string): FriendsKey | undefined {
  const name = tidyName(text);
  if (name === '') return 'friends.name.missing';
  return nameLength(name) > NAME_LENGTH ? 'friends.name.long' : undefined;
}

/** The words for a problem of a name or of the server. */
export function troubleText(trouble: FriendsKey | ApiProblem): string {
  const key = trouble.includes('.') ? (trouble as FriendsKey) : problemKey(trouble as ApiProblem);
  return tf(key, { n: NAME_LENGTH });
}

interface NameFieldProps {
  value: string;
  onInput(value: string): void;
  invalid: boolean;
}

export function NameField({ value, onInput, invalid }: NameFieldProps) {
  const id = useId();
  return (
    <p class="name-field">
      <label for={id}>{tf('friends.name')}</label>
      <input
        id={id}
        type="text"
        name="name"
        autoComplete="nickname"
        maxLength={100}
        value={value}
        aria-invalid={invalid}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <small id={`${id}-hint`}>{tf('friends.name.hint', { n: NAME_LENGTH })}</small>
    </p>
  );
}
