import ExampleLanguage
import Foundation
import GuideSite
import Testing

/// A guide in memory: `guide.yml` and what a test adds.
struct TestGuide {
  let store: FileStore

  init(_ files: [String: String], configuration: String = "title: Test\n") {
    var all = files
    if all["guide.yml"] == nil { all["guide.yml"] = configuration }
    store = .memory(all)
  }

  /// Chapters given by name and text, below `content/`.
  static func chapters(_ chapters: [String: String], configuration: String = "title: Test\n")
    -> TestGuide
  {
    var files: [String: String] = [:]
    for (name, text) in chapters { files["content/\(name)"] = text }
    return TestGuide(files, configuration: configuration)
  }

  func request(jobs: Int = 2) -> SiteRequest {
    var request = SiteRequest(folder: ".")
    request.jobs = jobs
    return request
  }

  func check() throws -> SiteReport { try runPipeline(request(), store: store) }

  @discardableResult
  func build(_ change: (inout SiteRequest) -> Void = { _ in }) throws -> SiteReport {
    var request = request()
    request.output = try OutputFolder("public", guide: ".", home: nil, store: store)
    change(&request)
    return try runPipeline(request, store: store)
  }

  /// A file of the built site.
  func page(_ path: String) throws -> String {
    String(decoding: try store.read("public/\(path)"), as: UTF8.self)
  }

  /// Every file of the built site.
  func site(_ folder: String = "public") throws -> [String] {
    try store.entries(folder).flatMap { entry in
      let path = joinPath(folder, entry.name)
      return entry.kind == .folder ? try site(path) : [String(path.dropFirst("public/".count))]
    }
  }

  /// Builds, and expects no word against the guide.
  func builtCleanly() throws -> TestGuide {
    let report = try build()
    #expect(report.findings.isEmpty)
    return self
  }
}

extension SiteReport {
  /// `file:line:column code`, or `file code` where the file was not read.
  var findings: [String] {
    diagnostics.map { diagnostic in
      guard let location = diagnostic.location else { return diagnostic.code }
      guard let source = sources[location.file] else {
        return "\(location.file) \(diagnostic.code)"
      }
      return "\(location.file):\(source.position(of: location.range.lower)) \(diagnostic.code)"
    }
  }

  /// Every message and note.
  var words: String {
    diagnostics.flatMap { [$0.message] + $0.notes.map(\.message) }.joined(separator: "\n")
  }
}

/// The values of an attribute in HTML, in order.
func attributes(_ name: String, in html: String) -> [String] {
  html.components(separatedBy: " \(name)=\"").dropFirst().map { rest in
    String(rest.prefix { $0 != "\"" })
  }
}
