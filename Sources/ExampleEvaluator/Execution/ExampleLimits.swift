/// The budgets of one example, the same natively and in the page.
package struct ExampleLimits: Hashable, Sendable {
  /// Statements run, loop rounds begun, functions called and elements visited.
  package var steps: Int
  /// Calls within calls.
  package var depth: Int
  /// What nested calls may take of the native stack, which is 512 KiB at least.
  /// - Unit: nested expressions.
  package var stack: Int
  /// Bytes of arrays and strings built, those already dropped included.
  /// - Unit: bytes.
  package var memory: Int
  /// - Unit: bytes.
  package var output: Int

  package init(
    steps: Int = 5_000_000, depth: Int = 200, stack: Int = 2_000, memory: Int = 64 << 20,
    output: Int = 256 << 10
  ) {
    self.steps = steps
    self.depth = depth
    self.stack = stack
    self.memory = memory
    self.output = output
  }
}
