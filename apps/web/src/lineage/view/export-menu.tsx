import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { api } from '../../api/client';
import { ProblemNote } from '../../parts/problem-note';
import { timeOf } from '../../words/dates';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import type { Palette, Shapes } from '../drawing/paint';
import type { Scene } from '../drawing/scene';
import { svgText } from '../drawing/svg-text';
import { chainFile, FILE_FORMATS, fileName, type FileFormat, type Stated } from '../exports/chain-files';
import { pngOf } from '../exports/png';
import { saveFile } from '../../parts/save-file';
import { lineageWords } from '../lineage.words';
import type { Chain } from '../model/chain';

const TYPES: Readonly<Record<FileFormat | 'svg', string>> = {
  svg: 'image/svg+xml',
  csv: 'text/csv;charset=utf-8',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  dot: 'text/vnd.graphviz',
};
const ALL = ['svg', 'png', ...FILE_FORMATS] as const;
interface Props {
  readonly chain: Chain;
  readonly scene: Scene;
  readonly shapes: Shapes;
  readonly palette: Palette;
  readonly stated: Stated;
  readonly symbol: string;
  readonly directiveId: string;
}
/** What is shown, as a picture, a table or a graph for other programs. */
export const ExportMenu = ({ chain, scene, shapes, palette, stated, symbol, directiveId }: Props) => {
  const language = useLanguage();
  const say = useWords(lineageWords);
  const [said, setSaid] = useState('');
  const [error, setError] = useState<unknown>(null);
  const save = async (format: (typeof ALL)[number]): Promise<void> => {
    setError(null);
    const name = fileName(symbol, stated.asOf, format);
    const caption = `${symbol} · ${timeOf(stated.asOf)} · #${stated.knownAt}`;
    // Recorded first: what is refused, or cannot be recorded, does not leave.
    const params = { path: { name: `lineage-${directiveId}` }, query: { format } };
    await api.POST('/api/exports/{name}', { params });
    let scale = 1;
    if (format === 'png') {
      const png = await pngOf(scene, shapes, palette, caption);
      scale = png.scale;
      saveFile(name, png.file);
    } else {
      const text = format === 'svg' ? svgText(scene, shapes, palette, caption) : chainFile(format, chain, stated, language);
      saveFile(name, new Blob([text], { type: TYPES[format] }));
    }
    const isGrouped = [...chain.nodes.values()].some(({ kind, hiddenBelow }) => kind === 'group' && hiddenBelow);
    const done = say('export.done', { file: name, n: chain.nodes.size }) + (isGrouped ? ` ${say('export.grouped')}` : '');
    setSaid(scale < 1 ? `${done} ${say('export.too-large', { percent: Math.max(1, Math.round(scale * 100)) })}` : done);
  };
  return (
    <>
      <MenuTrigger>
        <Button>{say('export.open')} ▾</Button>
        <Popover>
          <Menu aria-label={say('export.open')} onAction={(key) => void save(key as (typeof ALL)[number]).catch(setError)}>
            {ALL.map((format) => (
              <MenuItem key={format} id={format}>
                {say(`export.${format}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <span role="status" className="quiet">
        {said}
      </span>
      {error !== null && <ProblemNote error={error} />}
    </>
  );
};
