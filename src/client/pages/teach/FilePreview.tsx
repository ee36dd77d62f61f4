import { tt } from '../../app/teachTexts.ts';

type Facts = Readonly<Record<string, unknown>>;

const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null;

/** What a good scenario file says of itself. */
export function FilePreview({ file }: { file: unknown }) {
  const facts: Facts = isFacts(file) ? file : {};
  const { id, extends: base, months } = facts;
  return (
    <div class="file-preview">
      <p>
        <b>{tt('teach.file.good')}</b>
      </p>
      <dl>
        <Fact name={tt('teach.file.id')} value={id} />
        <Fact name={tt('teach.file.base')} value={base} />
        <Fact name={tt('teach.file.months')} value={months} />
      </dl>
    </div>
  );
}

function Fact({ name, value }: { name: string; value: unknown }) {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
