import { Box, Text, render, useApp, useInput } from "ink";

function Dashboard() {
  const { exit } = useApp();
  useInput((input) => {
    if (input === "q") exit();
  });
  return (
    <Box flexDirection="column">
      <Text bold>Harmel</Text>
      <Text dimColor>q quits</Text>
    </Box>
  );
}

/** Shows the dashboard until the user leaves it. */
export async function dashboard(): Promise<void> {
  await render(<Dashboard />, { alternateScreen: true }).waitUntilExit();
}
