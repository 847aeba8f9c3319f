import { fieldWords } from 'virtual:field-words';
import { enums, inputs } from 'virtual:schema';
import { word } from '../../shell/word';
import { w } from './words';

interface Word {
  name: string;
  /** As it is declared, if that says more than the name. */
  declared: string;
  zh: string;
  en?: string;
}

/** The words of the schema: every value and every field, Chinese and English. */
export function SchemaWords({ named }: { named: string }) {
  const isNamed = (...texts: string[]) => !named || texts.some((text) => text.toLowerCase().includes(named));
  return (
    <div className="words">
      <h2>{w.values}</h2>
      {Object.entries(enums).map(([kind, values]) => (
        <Dictionary
          key={kind}
          kind={kind}
          isOpen={!!named}
          words={Object.entries(values)
            .filter(([value, texts]) => isNamed(kind, value, ...texts))
            .map(([value, [, en]]) => ({ name: value, declared: value, zh: word(kind, value), en }))}
        />
      ))}
      <h2>{w.inputs}</h2>
      {Object.entries(inputs).map(([input, fields]) => (
        <Dictionary
          key={input}
          kind={input}
          isOpen={!!named}
          words={fields
            .map(({ name, type }) => ({ name, type, texts: fieldWords[input]![name]! }))
            .filter(({ name, texts }) => isNamed(input, name, ...texts))
            .map(({ name, type, texts: [zh, en] }) => ({ name, declared: `${name}: ${type}`, zh, en }))}
        />
      ))}
    </div>
  );
}

function Dictionary({ kind, words, isOpen }: { kind: string; words: Word[]; isOpen: boolean }) {
  if (!words.length) return null;
  return (
    <details open={isOpen}>
      <summary>
        <code>{kind}</code> <small>{words.length}</small>
      </summary>
      <dl>
        {words.map(({ name, declared, zh, en }) => (
          <div key={name}>
            <dt>
              <code>{declared}</code>
            </dt>
            <dd>
              {zh} <small>{en}</small>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
