import { useId } from 'preact/hooks';

interface TextFieldProps {
  /** `code`: read off a screen, so neither corrected nor proposed. */
  kind: 'name' | 'code';
  label: string;
  /** What it takes, or what is wrong with it. */
  hint: string;
  value: string;
  invalid: boolean;
  /** The hint says what is wrong while one types; a screen reader is told. */
  fault?: boolean;
  onInput(value: string): void;
}

const KINDS = {
  name: { className: 'name-field', autoComplete: 'nickname' },
  code: {
    className: 'name-field code-field',
    autoComplete: 'off',
    autoCapitalize: 'characters',
    spellcheck: false,
  },
} as const;

/** More than anything that could be right, and little enough to send back with what is wrong. */
const LONGEST = 200;

/** One line of text with its label and a hint. */
export function TextField({ kind, label, hint, value, invalid, fault, onInput }: TextFieldProps) {
  const id = useId();
  const { className, ...ways } = KINDS[kind];
  return (
    <p class={className}>
      <label for={id}>{label}</label>
      <input
        {...ways}
        id={id}
        type="text"
        name={kind}
        maxLength={LONGEST}
        value={value}
        aria-invalid={invalid}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <small
        id={`${id}-hint`}
        class={fault ? 'wrong' : ''}
        role={fault === undefined ? undefined : 'status'}
      >
        {hint}
      </small>
    </p>
  );
}
