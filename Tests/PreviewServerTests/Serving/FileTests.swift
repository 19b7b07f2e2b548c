import Foundation
import GuideTestSupport
import Testing

/// What a browser gets: the right file with the right headers, and nothing that is not part of the site.
@Suite struct FileTests {
  private static let files = [
    "guide.yml": "title: T\n",
    "content/index.md": "# Home\n\n[A](a.md)\n",
    "content/a.md": "---\ntitle: A\ndescription: d\nredirect_from: /old/\n---\n\nText.\n",
    "content/sub/index.md": "---\ntitle: Sub\ndescription: d\n---\n\nBelow.\n",
    "content/data.json": "{\"a\": 1}\n",
    "content/Ünï cödé.txt": "0123456789",
    "content/site.css": "p { color: red }\n",
    "secret.txt": "not part of the site",
  ]

  @Test func servesPagesFilesAndWhatServersComplete() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      for (path, type, part) in [
        ("/", "text/html; charset=utf-8", "Home"), ("/a.html", "text/html; charset=utf-8", "Text."),
        ("/a", "text/html; charset=utf-8", "Text."),
        ("/a?x=1", "text/html; charset=utf-8", "Text."),
        ("/sub/", "text/html; charset=utf-8", "Below."),
        ("/data.json", "application/json", "\"a\""),
        ("/site.css", "text/css; charset=utf-8", "color"),
        ("/theme.css", "text/css; charset=utf-8", "{"),
        ("/%C3%9Cn%C3%AF%20c%C3%B6d%C3%A9.txt", "text/plain; charset=utf-8", "0123456789"),
        ("/.guidegen/live.js", "text/javascript; charset=utf-8", "EventSource"),
        ("/.guidegen/live.css", "text/css; charset=utf-8", "#guidegen-problems"),
      ] {
        let response = try preview.request(path)
        #expect(response.status == 200, "\(path)")
        #expect(response.headers["content-type"] == type, "\(path)")
        #expect(response.headers["x-content-type-options"] == "nosniff")
        #expect(response.text.contains(part), "\(path)")
      }
    }
  }

  @Test func redirectsAsTheSiteDoesAndFoldersToTheirSlash() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let folder = try preview.request("/sub")
      #expect(folder.status == 308)
      #expect(folder.headers["location"] == "/sub/")
      let old = try preview.request("/old/")
      #expect(old.status == 200)
      #expect(old.text.contains("http-equiv=\"refresh\" content=\"0; url=../a.html\""))
    }
  }

  @Test func showsTheSitesOwnPageForAddressesThatAreNone() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let missing = try preview.request("/deep/er/nothing")
      #expect(missing.status == 404)
      #expect(missing.text.contains("There is no page at this address"))
      #expect(missing.text.contains("href=\"/theme.css\""))
      #expect(missing.text.contains("/.guidegen/live.js"))
      #expect(try preview.request("/.guidegen/else").status == 404)
    }
  }

  /// RFC 9110: 13.1.2 (unchanged), 14 (parts), 9.3.2 (no body, the same headers).
  @Test func knowsWhatTheBrowserHas() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      for path in ["/a.html", "/data.json", "/theme.css"] {
        let whole = try preview.request(path)
        let tag = try #require(whole.headers["etag"])
        #expect(whole.headers["cache-control"] == "no-cache")
        for known in [tag, "\"other\", \(tag)", "W/\(tag)", "*"] {
          let again = try preview.request(path, headers: ["If-None-Match": known])
          #expect(again.status == 304 && again.body.isEmpty, "\(path) \(known)")
        }
        #expect(try preview.request(path, headers: ["If-None-Match": "\"other\""]).status == 200)
        let head = try preview.request(path, method: "HEAD")
        #expect(head.status == 200 && head.body.isEmpty)
        #expect(head.headers["content-length"] == "\(whole.body.count)")
        #expect(head.headers["etag"] == tag)
      }
    }
  }

  @Test func givesThePartThatIsAskedFor() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let path = "/%C3%9Cn%C3%AF%20c%C3%B6d%C3%A9.txt"
      for (range, body) in [("bytes=2-4", "234"), ("bytes=7-", "789"), ("bytes=-3", "789")] {
        let part = try preview.request(path, headers: ["Range": range])
        #expect(part.status == 206)
        #expect(part.text == body)
        #expect(part.headers["content-range"]?.hasSuffix("/10") == true)
      }
      let outside = try preview.request(path, headers: ["Range": "bytes=10-"])
      #expect(outside.status == 416)
      #expect(outside.headers["content-range"] == "bytes */10")
      let stale = try preview.request(
        path, headers: ["Range": "bytes=2-4", "If-Range": "\"other\""])
      #expect(stale.status == 200 && stale.text == "0123456789")
    }
  }

  @Test(arguments: [
    "/../secret.txt", "/../../etc/passwd", "/%2e%2e/secret.txt", "/%2E%2E%2Fsecret.txt",
    "/..%2fsecret.txt", "/sub/../../secret.txt", "/a.html/../../secret.txt", "/..\\secret.txt",
    "/..%5csecret.txt", "/%00", "/a.html%00.png", "/%2e%2e%00/secret.txt", "/./../secret.txt",
    "//../secret.txt", "/%c0%ae%c0%ae/secret.txt", "/%", "/%zz", "/%ff", "*",
    "http://127.0.0.1/../secret.txt",
  ])
  func noPathLeadsOutside(_ path: String) async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let response = try preview.request(path)
      #expect(response.status == 400 || response.status == 404, "\(response.status)")
      #expect(!response.text.contains("not part of the site"))
      #expect(!response.text.contains("root:"))
    }
  }

  /// Names that the guide has, but its site has not.
  @Test(arguments: [
    "/guide.yml", "/content/a.md", "/content/", "/secret.txt", "//a.html", "/a.html/",
  ])
  func onlyTheSiteIsServed(_ path: String) async throws {
    try await TestPreview.run(Self.files) { preview throws in
      #expect(try preview.request(path).status == 404)
    }
  }

  /// A link that leads out is refused when the guide is read; one that appears later in the place of a file,
  /// when the file is asked for.
  @Test func aLinkThatLeadsOutIsNotFollowed() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let outside = preview.folder.deletingLastPathComponent()
        .appending(path: "guidegen-outside-\(UUID().uuidString)")
      try Data("not part of the site".utf8).write(to: outside)
      defer { try? FileManager.default.removeItem(at: outside) }
      let link = preview.folder.appending(path: "content/data.json")
      try FileManager.default.removeItem(at: link)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: outside)
      for _ in 0..<20 {
        let response = try preview.request("/data.json")
        #expect(response.status == 404)
        #expect(!response.text.contains("not part of the site"))
      }
    }
  }

  @Test func otherMethodsAreRefused() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let response = try preview.request("/a.html", method: method)
        #expect(response.status == 405)
        #expect(response.headers["allow"] == "GET, HEAD")
      }
    }
  }

  /// DNS rebinding: a name that somebody else made to lead here.
  @Test func otherHostsAreRefused() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      for host in ["evil.example:\(preview.port)", "127.0.0.1:1", "127.0.0.1", "localhost.evil:80"]
      {
        let response = try preview.request("/a.html", headers: ["Host": host])
        #expect(response.status == 421, "\(host)")
      }
      let local = ["Host": "localhost:\(preview.port)"]
      #expect(try preview.request("/a.html", headers: local).status == 200)
    }
  }
}
