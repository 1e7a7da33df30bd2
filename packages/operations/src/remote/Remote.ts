/** A server that holds the data, in place of the folder. */
export interface Remote {
  /** How the server is opened in a browser. */
  readonly url: string;
  readonly token?: string;
}
