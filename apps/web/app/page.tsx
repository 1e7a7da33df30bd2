export default function Page() {
  return (
    <main>
      <h1>Harmel</h1>
    </main>
  );
}
