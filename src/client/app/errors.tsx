/** Catches what a page throws, so that a fault never ends in an empty screen. */
import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** A new value forgets the fault: another page starts clean. */
  resetKey: string;
  fallback: (error: Error, retry: () => void) => ComponentChildren;
  children: ComponentChildren;
}

interface State {
  error: Error | undefined;
  resetKey: string;
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined, resetKey: this.props.resetKey };

  static override getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { error: asError(thrown) };
  }

  static override getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey
      ? null
      : { error: undefined, resetKey: props.resetKey };
  }

  override componentDidCatch(thrown: unknown): void {
    console.error(thrown);
  }

  private readonly retry = (): void => this.setState({ error: undefined });

  override render(): ComponentChildren {
    const { error } = this.state;
    return error ? this.props.fallback(error, this.retry) : this.props.children;
  }
}
