import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import '@party-building/widgets/four-grasps';
import type { PbLoadEvent } from '@party-building/widgets/events';

@Component({
  selector: 'host-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (isShown()) {
      <pb-four-grasps lang="en" heading-level="3" [endpoint]="endpoint" [view]="view()" (pb-load)="onLoad($event)" />
    }
    <button (click)="view.set('cards')">Cards</button>
    <button (click)="isShown.set(false)">Remove</button>
    <output>{{ loaded() }}</output>
  `,
})
export class App {
  readonly endpoint = new URLSearchParams(location.search).get('endpoint') ?? '';
  readonly view = signal<'tabs' | 'cards'>('tabs');
  readonly isShown = signal(true);
  readonly loaded = signal('');

  onLoad(event: PbLoadEvent): void {
    this.loaded.set(`${event.locale} from ${event.source}`);
  }
}
