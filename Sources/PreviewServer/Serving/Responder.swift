import FlyingFox
import Foundation
import GuideSite

/// Answers requests: files of the site, the preview's own files, and examples to run.
struct Responder: HTTPHandler {
  let stage: Stage
  let rule: HostRule
  let runner: ExampleRunner

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let body = try await Self.readBody(request)
    return try await answer(request, body).response(to: request)
  }

  /// The body, or nil when it is larger than any that is answered.
  ///
  /// It is always read to its end: what stays behind would be taken for the next request of the connection,
  /// and a page elsewhere could send requests in the name of a page of ours.
  private static func readBody(_ request: HTTPRequest) async throws -> [UInt8]? {
    var bytes: [UInt8]? = []
    for try await piece in request.bodySequence {
      if let size = bytes?.count, size + piece.count <= ExampleRunner.bodyLimit {
        bytes?.append(contentsOf: piece)
      } else {
        bytes = nil
      }
    }
    return bytes
  }

  private func answer(_ request: HTTPRequest, _ body: [UInt8]?) async -> Answer {
    guard rule.allows(request.headers[.host]) else {
      return .refusal(.misdirectedRequest, "this preview does not answer for that host")
    }
    guard let path = RequestPath(request.target.path()) else {
      return .refusal(.badRequest, "this is no path of a site")
    }
    switch (request.method, path.text) {
    case (.POST, "run"): return await run(request, body)
    case (.GET, _), (.HEAD, _): return file(path, request)
    default:
      var answer = Answer.refusal(.methodNotAllowed, "only GET and HEAD are answered here")
      answer.headers[HTTPHeader("Allow")] = path.text == "run" ? "GET, HEAD, POST" : "GET, HEAD"
      return answer
    }
  }

  private func run(_ request: HTTPRequest, _ body: [UInt8]?) async -> Answer {
    guard rule.allows(origin: request.headers[HTTPHeader("Origin")], of: request.headers[.host])
    else { return .refusal(.forbidden, "only pages of this preview may run examples") }
    guard let body else {
      return .refusal(
        .payloadTooLarge, "examples of more than \(ExampleRunner.bodyLimit) bytes are not run")
    }
    let type = request.headers[.contentType]?.lowercased() ?? ""
    guard type == "application/json" || type.hasPrefix("application/json;") else {
      return .refusal(.unsupportedMediaType, "examples come as application/json")
    }
    return await runner.answer(body, stage.scene.site)
  }
}

// MARK: - Files

extension Responder {
  private func file(_ path: RequestPath, _ request: HTTPRequest) -> Answer {
    if path.text.hasPrefix(PreviewPage.folder) {
      return own(path.text.dropFirst(PreviewPage.folder.count), request)
    }
    let scene = stage.scene
    guard scene.site.isReady else { return broken(scene) }
    do throws(SiteError) {
      switch scene.site.route(path.text) {
      case .file(let file):
        if let answer = try answer(.ok, file, scene.site) { return answer }
      case .folder(let folder): return .redirect(to: Self.address(of: folder))
      case .nothing: break
      }
      return try answer(.notFound, "404.html", scene.site)
        ?? .refusal(.notFound, "there is no page at this address")
    } catch {
      return .refusal(.internalServerError, error.message)
    }
  }

  /// A guide that could not be shown yet; the page looks again by itself.
  private func broken(_ scene: Stage.Scene) -> Answer {
    let page = PreviewPage.live(
      PreviewPage.broken(scene.problems), version: "", styles: scene.site.stylesVersion,
      assets: scene.site.assetsVersion)
    return Answer(.serviceUnavailable, type: "text/html; charset=utf-8", .bytes(page))
  }

  private func answer(_ status: HTTPStatusCode, _ file: String, _ site: LiveSite)
    throws(SiteError) -> Answer?
  {
    guard let content = try site.content(file) else { return nil }
    let type = ContentType.of(file)
    switch content {
    case .page(let bytes):
      let version = Digest(bytes).text
      let live = PreviewPage.live(
        bytes, version: version, styles: site.stylesVersion, assets: site.assetsVersion)
      return Answer(status, type: type, version: Digest(live).text, .bytes(live))
    case .bytes(let bytes):
      return Answer(status, type: type, version: Digest(bytes).text, .bytes(bytes))
    case .file(let place, let stamp):
      return Answer(
        status, type: type, version: stamp.text,
        .file(size: stamp.fileSize) { range in
          try site.read(place, offset: range.lowerBound, count: range.count)
        })
    }
  }

  /// The preview's own files, and the stream of what changes.
  private func own(_ name: Substring, _ request: HTTPRequest) -> Answer {
    switch name {
    case "live.js": return Self.own(name, PackageResources.live_js)
    case "live.css": return Self.own(name, PackageResources.live_css)
    case "events":
      let page = request.query.first { $0.name == "page" }?.value ?? ""
      guard let path = RequestPath(page) else { return .refusal(.badRequest, "which page?") }
      guard let events = stage.listen(path) else {
        return .refusal(.serviceUnavailable, "too many pages are open")
      }
      return Answer(.ok, type: "text/event-stream", .events(events))
    default: return .refusal(.notFound, "there is no such file")
    }
  }

  private static func own(_ name: Substring, _ bytes: [UInt8]) -> Answer {
    Answer(
      .ok, type: ContentType.of(String(name)), version: Digest(bytes).text, .bytes(bytes))
  }

  private static func address(of path: String) -> String {
    "/" + SitePath(path).encoded
  }
}
