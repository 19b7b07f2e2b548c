/// The drawing of the figure that an example ends with.
package struct ShownFigure: Hashable, Sendable {
  package let html: String
  /// How many of the example's last lines say the same as text.
  package let lineCount: Int
}
