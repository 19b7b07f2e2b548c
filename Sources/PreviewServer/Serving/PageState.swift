import Foundation
import GuideSite

/// How a page stands: its browser compares it with what it shows, so that nothing is lost between two
/// connections, and after a restart of the server.
struct PageState: Encodable {
  let page: String
  let styles: String
  let assets: String
  let problems: String
  let summary: String

  init(_ path: RequestPath, _ scene: Stage.Scene) {
    page = Self.version(of: path, scene.site)
    styles = scene.site.stylesVersion
    assets = scene.site.assetsVersion
    problems = scene.problems.text
    summary = scene.problems.summary
  }

  /// One line: the form of an event stream has no place for more.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { preconditionFailure("text is encodable") }
    return String(decoding: data, as: UTF8.self)
  }

  /// The version of what an address leads to; of one that leads nowhere, that of the page that says so.
  private static func version(of path: RequestPath, _ site: LiveSite) -> String {
    let file: String
    switch site.route(path.text) {
    case .file(let found): file = found
    case .folder(let folder): file = folder + "index.html"
    case .nothing: file = "404.html"
    }
    guard case .page(let bytes)? = try? site.content(file) else { return "" }
    return Digest(bytes).text
  }
}
