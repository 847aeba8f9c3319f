import { Component, type ReactNode } from 'react';
import { Trouble } from '../parts/states';
import { w } from './words';

/** A screen that breaks says so and can be opened again; the others stand. */
// biome-ignore lint/style/useReactFunctionComponents: React catches what a render throws in a class alone
export class Mishap extends Component<{ children: ReactNode }, { fault: Error | null }> {
  override state = { fault: null as Error | null };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  again = () => this.setState({ fault: null });

  override render() {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return <Trouble fault={new Error(w.failed)} again={this.again} />;
  }
}
