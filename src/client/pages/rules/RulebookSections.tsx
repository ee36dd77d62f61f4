import { tg } from '../../app/glossary.ts';
import type { Explained, RulebookBlock, RulebookSection, TextParams } from '../../app/rulebook.ts';
import { WideTable } from '../parts/WideTable.tsx';
import { Marked } from './Marked.tsx';
import { Picture } from './Picture.tsx';
import { anchorOf, words } from './words.ts';

interface Worded {
  params: TextParams;
}

function Table({ block, params }: Worded & { block: Extract<RulebookBlock, { kind: 'table' }> }) {
  const head = block.head.map((cell) => words(cell, params));
  return (
    <WideTable>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                <Marked text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => {
            const [first, ...rest] = row.map((cell) => words(cell, params));
            return (
              <tr key={row.map((cell) => words(cell, params)).join('|')}>
                <th scope="row">
                  <Marked text={first ?? ''} />
                </th>
                {rest.map((cell, i) => (
                  <td key={head[i + 1]}>
                    <Marked text={cell} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}

/** Words with what explains them, and where the rulebook says more. */
function TermList({ items, params }: Worded & { items: readonly Explained[] }) {
  return (
    <dl class="rule-terms">
      {items.map(({ id, title, says, section }) => (
        <div key={id} id={`term-${id}`}>
          <dt>
            <Marked text={words(title, params)} />
          </dt>
          <dd>
            {says.map((said) => (
              <p key={said.key}>
                <Marked text={words(said, params)} />
              </p>
            ))}
            {section && <a href={`#${anchorOf(section)}`}>{tg('glossary.more', { section })}</a>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Block({ block, params }: Worded & { block: RulebookBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Marked text={words(block.text, params)} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List class="rule-list">
          {block.items.map((item) => (
            <li key={item.key}>
              <Marked text={words(item, params)} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Table block={block} params={params} />;
    case 'pictures':
      return (
        <div class="rule-pictures">
          {block.items.map(({ picture, caption }, i) => (
            <figure key={i}>
              <Picture picture={picture} />
              <figcaption>
                <Marked text={words(caption, params)} />
              </figcaption>
            </figure>
          ))}
        </div>
      );
    case 'terms':
      return <TermList items={block.items} params={params} />;
    case 'example':
      return (
        <aside class="rule-example">
          <h4>
            <Marked text={words(block.title, params)} />
          </h4>
          <Blocks blocks={block.blocks} params={params} />
        </aside>
      );
  }
}

function Blocks({ blocks, params }: Worded & { blocks: readonly RulebookBlock[] }) {
  return (
    <>
      {blocks.map((block, i) => (
        <Block key={`${block.kind}${i}`} block={block} params={params} />
      ))}
    </>
  );
}

interface SectionsProps extends Worded {
  sections: readonly RulebookSection[];
  depth?: 2 | 3;
}

export function RulebookSections({ sections, params, depth = 2 }: SectionsProps) {
  const Heading = depth === 2 ? 'h2' : 'h3';
  return (
    <>
      {sections.map((section) => (
        <section key={section.id} id={anchorOf(section.id)}>
          <Heading>
            <span class="section-number">{section.id}</span>
            <span>
              <Marked text={words(section.title, params)} />
            </span>
          </Heading>
          <Blocks blocks={section.blocks} params={params} />
          {section.sections && (
            <RulebookSections sections={section.sections} params={params} depth={3} />
          )}
        </section>
      ))}
    </>
  );
}
