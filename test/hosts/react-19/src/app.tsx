import '@party-building/widgets/four-grasps';
import type { PbFourGrasps } from '@party-building/widgets/four-grasps/class';
import type { PbLoadEvent } from '@party-building/widgets/events';
import type {} from '@party-building/widgets/jsx';
import { useRef, useState } from 'react';

const endpoint = new URLSearchParams(location.search).get('endpoint') ?? '';

/** The tag itself: React 19 sets properties and hears events. */
export function App() {
  const panels = useRef<PbFourGrasps>(null);
  const [view, setView] = useState<'tabs' | 'cards'>('tabs');
  const [isShown, setShown] = useState(true);
  const [loaded, setLoaded] = useState('');
  return (
    <>
      {isShown && (
        <pb-four-grasps
          ref={panels}
          lang="en"
          endpoint={endpoint}
          heading-level={3}
          view={view}
          onpb-load={(event: PbLoadEvent) => setLoaded(`${event.locale} from ${event.source}`)}
        />
      )}
      <button onClick={() => setView('cards')}>Cards</button>
      <button onClick={() => setShown(false)}>Remove</button>
      <output>{loaded}</output>
    </>
  );
}
