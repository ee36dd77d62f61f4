import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  label: string;
  /** What tells more about the value, under the list. */
  about?: string | undefined;
  /** Id of what tells it elsewhere. */
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
        aria-describedby={props.about ? `${id}-about` : props.describedBy}
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
      {props.about && (
        <small id={`${id}-about`} class="soft choice-about">
          {props.about}
        </small>
      )}
    </p>
  );
}
