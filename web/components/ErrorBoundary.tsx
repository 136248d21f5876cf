import { Component, type ReactNode } from 'react';
import { Notice } from './Notice.tsx';

interface Props {
  readonly children: ReactNode;
  /** In place of a whole page: what failed, as "The picture". */
  readonly part?: string;
  /** Changes when it is worth trying again. */
  readonly tryAgainWith?: unknown;
}

/** Holds a fault inside one part of the page and says so in words. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.tryAgainWith !== this.props.tryAgainWith) {
      this.setState({ failed: false });
    }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { part } = this.props;
    return (
      <Notice
        title="There is a problem"
        words={
          part === undefined
            ? 'This page could not be shown. Nothing was lost. Open it again.'
            : `${part} could not be drawn. Nothing was lost. The other views still work.`
        }
      >
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          Try again
        </button>
        {part === undefined && (
          <a className="button" href="/">
            All maps
          </a>
        )}
      </Notice>
    );
  }
}
