import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SegmentedProps<T extends string> {
  legend: string;
  options: readonly { value: T; label: ComponentChildren; lang?: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** A choice of few, all visible: radio buttons drawn as one strip. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset class="segmented">
      <legend>{props.legend}</legend>
      <div class="segmented-strip">
        {props.options.map(({ value, label, lang }) => (
          <label key={value} lang={lang}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
