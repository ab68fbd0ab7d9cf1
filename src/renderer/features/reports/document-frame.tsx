import { useState } from 'react';
import classes from './report.module.css';

/**
 * The document in a frame that runs nothing and may ask for nothing. A new one
 * is loaded behind the old one and takes its place when it is there, so that
 * the page does not flash while options change.
 */
export function DocumentFrame({ url, title }: { readonly url: string; readonly title: string }) {
  const [shown, setShown] = useState(url);
  const urls = shown === url ? [url] : [shown, url];
  return (
    <div className={classes['frames']}>
      {urls.map((each) => (
        <iframe
          key={each}
          sandbox=""
          src={each}
          title={each === shown ? title : `${title}, being made`}
          className={classes['frame']}
          data-behind={each !== shown || undefined}
          onLoad={() => setShown(each)}
        />
      ))}
    </div>
  );
}
