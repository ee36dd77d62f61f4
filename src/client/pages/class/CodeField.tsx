import { useId } from 'preact/hooks';

interface CodeFieldProps {
  label: string;
  hint: string;
  value: string;
  invalid: boolean;
  onInput(value: string): void;
}

/** A code as it is read off a screen; a whole link may be pasted too. */
export function CodeField({ label, hint, value, invalid, onInput }: CodeFieldProps) {
  const id = useId();
  return (
    <p class="name-field code-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        spellcheck={false}
        maxLength={200}
        value={value}
        aria-invalid={invalid}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <small id={`${id}-hint`}>{hint}</small>
    </p>
  );
}
