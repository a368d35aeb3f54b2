import type { PbLoadEvent } from '@party-building/widgets/events';
import { PbFourGrasps } from '@party-building/widgets/react';
import { useState } from 'react';

const endpoint = new URLSearchParams(location.search).get('endpoint') ?? '';

/** The component sets properties and hears events, which React 18 does not do for tags. */
export function App() {
  const [view, setView] = useState<'tabs' | 'cards'>('tabs');
  const [isShown, setShown] = useState(true);
  const [loaded, setLoaded] = useState('');
  return (
    <>
      {isShown && (
        <PbFourGrasps
          lang="en"
          endpoint={endpoint}
          headingLevel={3}
          view={view}
          onPbLoad={(event: PbLoadEvent) => setLoaded(`${event.locale} from ${event.source}`)}
        />
      )}
      <button onClick={() => setView('cards')}>Cards</button>
      <button onClick={() => setShown(false)}>Remove</button>
      <output>{loaded}</output>
    </>
  );
}
