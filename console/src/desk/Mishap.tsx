/** A screen that breaks says so and can be opened again; the others stand. */
import { Component, type ReactNode } from 'react';
import { Trouble } from '../parts/states';
import { t } from '../shell/language';

export class Mishap extends Component<{ children: ReactNode }, { fault: Error | null }> {
  override state = { fault: null as Error | null };
  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }
  override render() {
    if (!this.state.fault) return this.props.children;
    return (
      <Trouble
        fault={
          new Error(
            t(
              `这个页面出错了:${this.state.fault.message}`,
              `This screen has failed: ${this.state.fault.message}`,
            ),
          )
        }
        again={() => this.setState({ fault: null })}
      />
    );
  }
}
