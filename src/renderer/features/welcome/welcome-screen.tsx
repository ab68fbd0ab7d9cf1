/** The ways into a journal: a new one, one opened before, a sample. */
export function WelcomeScreen() {
  return <h1>Hindsight</h1>;
}
