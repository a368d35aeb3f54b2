import { Component, type ReactNode } from 'react';

interface Props {
  /** Whose part it is, for who reads the browser's log. */
  name: string;
  /** Stands in the place of what fails. */
  instead: ReactNode;
  children: ReactNode;
}

/** Keeps what fails in here from taking down the page of Strapi's that it stands in. */
export class Harmless extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(`${this.props.name}: a part of this page could not be shown.`, error);
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
