import Foundation
import GuideSite
import GuideTestSupport
import Testing

/// The same on a real disk, where links, times and rights are.
@Suite struct DiskTests {
  private func build(_ folder: URL, store: FileStore = .disk) throws -> SiteReport {
    var request = SiteRequest(folder: folder.path)
    request.jobs = 2
    request.output = try OutputFolder(
      folder.path + "/public", guide: folder.path, home: nil, store: store)
    return try runPipeline(request, store: store)
  }

  private func modified(_ path: String, in folder: URL) throws -> Date? {
    let file = folder.appending(path: "public/\(path)")
    return try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
  }

  @Test func filesWhoseBytesDidNotChangeKeepTheirTime() throws {
    try withTemporaryFolder { folder in
      try write(
        [
          "guide.yml": "title: T\npublish: {markdown: false, print: false}\n",
          "content/a.md": "# A\n\nOne\n", "content/b.md": "# B\n",
          "content/p/x.bin": "data",
        ], to: folder)
      _ = try build(folder)
      let past = Date(timeIntervalSince1970: 1_000_000_000)
      for path in ["a.html", "b.html", "p/x.bin", "theme.css"] {
        try FileManager.default.setAttributes(
          [.modificationDate: past], ofItemAtPath: folder.path + "/public/" + path)
      }
      try write(["content/a.md": "# A\n\nTwo\n"], to: folder)
      let report = try build(folder)
      #expect(report.written?.changed == 1)
      #expect(try modified("a.html", in: folder) != past)
      for path in ["b.html", "p/x.bin", "theme.css"] {
        #expect(try modified(path, in: folder) == past)
      }
    }
  }

  @Test func whoWaitsForALockIsToldWhoHasIt() throws {
    try withTemporaryFolder { folder in
      let path = folder.path + "/lock"
      var holders: [Int?] = []
      try FileStore.disk.withLock(path, 0, { _ in }) { () throws(SiteError) in
        let error = #expect(throws: SiteError.self) {
          try FileStore.disk.withLock(path, 0.05, { holders.append($0) }) { () throws(SiteError) in
          }
        }
        let ours = "another build (process \(getpid())) is writing beside"
        #expect(error?.message.hasPrefix(ours) == true)
      }
      #expect(!holders.isEmpty && holders.allSatisfy { $0 == Int(getpid()) })
      #expect(try !FileStore.disk.exists(path))
    }
  }

  @Test func foreignFilesAndLinksAreCarriedOver() throws {
    try withTemporaryFolder { folder in
      try write(
        ["guide.yml": "title: T\n", "content/a.md": "# A\n", "public/README.md": "mine"], to: folder
      )
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/public/link", withDestinationPath: "nowhere")
      for _ in 1...2 { #expect(try build(folder).written?.kept == ["README.md", "link"]) }
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/public/link")
          == "nowhere")
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
          "content", "guide.yml", "public",
        ])
    }
  }

  @Test func twoBuildsAtOnceDoNotMix() throws {
    try withTemporaryFolder { folder in
      try write(["guide.yml": "title: T\n", "content/a.md": "# A\n"], to: folder)
      let lock = folder.path + "/public.guidegen-lock"
      let isHeld = DispatchSemaphore(value: 0)
      let mayEnd = DispatchSemaphore(value: 0)
      let first = Thread {
        try? FileStore.disk.withLock(lock, 0, { _ in }) { () throws(SiteError) in
          isHeld.signal()
          mayEnd.wait()
        }
      }
      first.start()
      isHeld.wait()
      // Without patience it is refused, with patience it has its turn.
      do {
        try FileStore.disk.withLock(lock, 0, { _ in }) { () throws(SiteError) in }
        Issue.record("the lock is held")
      } catch {
        #expect((error as? SiteError)?.message.contains(" is writing beside ") == true)
      }
      DispatchQueue.global().asyncAfter(deadline: .now() + 0.1) { mayEnd.signal() }
      #expect(try build(folder).written != nil)
    }
  }

  @Test func anOutputReachedByALinkIsWrittenWhereItLeads() throws {
    try withTemporaryFolder { folder in
      try write(
        ["guide.yml": "title: T\n", "content/a.md": "# A\n", "real/site/x": "mine"], to: folder)
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/public", withDestinationPath: "real/site")
      #expect(try build(folder).written?.kept == ["x"])
      #expect(FileManager.default.fileExists(atPath: folder.path + "/real/site/a.html"))
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/public")
          == "real/site")
    }
  }

  @Test func aFolderThatCannotBeWrittenIsTold() throws {
    try withTemporaryFolder { folder in
      try write(["guide.yml": "title: T\n", "content/a.md": "# A\n", "file": ""], to: folder)
      var request = SiteRequest(folder: folder.path)
      request.output = try OutputFolder(
        folder.path + "/file/public", guide: folder.path, home: nil, store: .disk)
      let error = #expect(throws: SiteError.self) { try runPipeline(request, store: .disk) }
      #expect(error?.kind == .machine)
      #expect(error?.message.contains("not a directory") == true)
    }
  }

  @Test func replacingKeepsRights() throws {
    try withTemporaryFolder { folder in
      try write(["a.md": "old"], to: folder)
      let path = folder.path + "/a.md"
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      try FileStore.disk.replace(path, Array("new".utf8))
      #expect(try FileStore.disk.read(path) == Array("new".utf8))
      let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(rights == 0o600)
    }
  }
}
