import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  label: string;
  /** Id of what tells more about the value. */
  describedBy?: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** A choice of several, one visible: a list that opens. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const id = useId();
  return (
    <p class="choice-field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        aria-describedby={props.describedBy}
        value={props.value}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const chosen = props.options.find((option) => option.value === value);
          if (chosen) props.onChange(chosen.value);
        }}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}
