/** Elements, made of text: nothing that somebody typed is ever read as markup. */

type Child = Node | string | false | null | undefined;

export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Partial<HTMLElementTagNameMap[Name]>,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), given);
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

const page = () => document.getElementById('page') as HTMLElement;

/** Another screen. Its heading is read out, for the keyboard and the screen reader are there now. */
export function show(...children: Child[]): void {
  page().replaceChildren(h('div', {}, ...children));
  const heading = page().querySelector('h1');
  if (heading) {
    heading.tabIndex = -1;
    heading.focus();
    document.title = heading.textContent ?? '';
  }
}
