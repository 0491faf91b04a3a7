/** True when an address answers with success. */
export async function answers(address) {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(10_000),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
