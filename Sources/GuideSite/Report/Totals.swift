/// What a run looked at and found, in the line that ends it.
package struct Totals: Hashable, Sendable {
  var chapters = 0
  /// Examples in fences that were run or checked and did what their page promises.
  var examples = 0
  /// What pages promise and examples gave: output fences, and values that prose states.
  var claims = 0
  /// Links and images that lead into the site, followed.
  var links = 0
  var errors = 0
  var warnings = 0
  var known = 0

  /// `18 chapters, 34 examples verified, 52 claims, 210 links, 0 errors in 0.12 s`.
  func line(seconds: String) -> String {
    var parts = [
      counted(chapters, "chapter"), counted(examples, "example") + " verified",
      counted(claims, "claim"), counted(links, "link"), counted(errors, "error"),
    ]
    if warnings > 0 { parts.append(counted(warnings, "warning")) }
    if known > 0 { parts.append(counted(known, "known failure")) }
    return parts.joined(separator: ", ") + " in \(seconds) s"
  }
}
