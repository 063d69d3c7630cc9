import { element } from '../page/element.ts';
import type { ReplicaWindow } from '../page/replica.ts';
import names from './linkedin.module.css';
import { page } from './scenery.ts';

/** The box stands in a frame of the page's own origin that lies over all of it. */
page(() => {});
const frame = element('iframe', {
  'data-testid': 'interop-iframe',
  src: '/preload/?_bprMode=vanilla',
  class: names.interop,
});
document.body.append(frame);

const inner = (): ReplicaWindow | undefined => frame.contentWindow?.__replica;
const there = (): ReplicaWindow => {
  const replica = inner();
  if (!replica) throw new Error('the frame is not ready');
  return replica;
};
window.__replica = {
  get sent() {
    return there().sent;
  },
  ready: () => inner()?.ready() ?? false,
  model: (name) => there().model(name),
  shown: (name) => there().shown(name),
  field: (name) => there().field(name),
  button: () => there().button(),
  mention: (label, name) => there().mention(label, name),
  remount: (name) => there().remount(name),
  set: (text, name) => there().set(text, name),
};
