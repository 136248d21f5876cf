import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What the picture shows; with other contents it is tried again. */
  readonly attempt: string;
}

interface State {
  readonly failed: string | null;
}

/** A fault in the picture must not take the page with it: table and text still work. */
export class CanvasBoundary extends Component<Props, State> {
  override state: State = { failed: null };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: '' };
  }

  override componentDidCatch(error: Error): void {
    console.error('The picture could not be drawn', error);
    this.setState({ failed: this.props.attempt });
  }

  override componentDidUpdate(): void {
    const { failed } = this.state;
    if (failed !== null && failed !== '' && failed !== this.props.attempt) {
      this.setState({ failed: null });
    }
  }

  override render(): ReactNode {
    if (this.state.failed === null) return this.props.children;
    return (
      <p className="canvas-failed" role="alert">
        The picture could not be drawn. The table and the text show the same.
      </p>
    );
  }
}
