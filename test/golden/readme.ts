/** The parts of the README that are made from the code. */
import { lifecycleDiagram } from '#domain/move/diagram';

const BEGIN = '<!-- made from libs/domain/src/move/lifecycle.ts by npm run diagram -->';
const END = '<!-- end -->';

/** The README with its diagram as the table has it today. Throws if it has no place for it. */
export const withDiagram = (readme: string): string => {
  const [before, after] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (before < 0 || after < before) throw new Error('README.md has no place for the diagram');
  return `${readme.slice(0, before)}${BEGIN}\n\n\`\`\`mermaid\n${lifecycleDiagram()}\n\`\`\`\n\n${readme.slice(after)}`;
};
