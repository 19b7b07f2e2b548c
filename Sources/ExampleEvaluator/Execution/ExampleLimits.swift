/// The budgets of one example, the same natively and in the page.
package struct ExampleLimits: Hashable, Sendable {
  /// Statements run, loop rounds begun, functions called and elements visited.
  package var steps: Int
  /// Calls within calls.
  package var depth: Int
  /// Bytes of arrays and strings built, those already dropped included.
  /// - Unit: bytes.
  package var memory: Int
  /// - Unit: bytes.
  package var output: Int

  package init(
    steps: Int = 5_000_000, depth: Int = 200, memory: Int = 64 << 20, output: Int = 256 << 10
  ) {
    self.steps = steps
    self.depth = depth
    self.memory = memory
    self.output = output
  }
}
