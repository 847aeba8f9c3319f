/** Why the call as a whole failed, and what becomes of what was not delivered. */
export function RunFault({ message, hint }: { message: string; hint: string }) {
  return (
    <p className="problem" role="alert">
      {message}
      {hint}
    </p>
  );
}
