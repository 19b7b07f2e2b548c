import Foundation
import GuideTestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `guidegen serve` as a shell sees it.
@Suite struct ServeTests {
  private static let files = ["guide.yml": "title: T\n", "content/a.md": "# A\n"]

  /// A socket that listens on a port of the system's choice, so that nobody else can.
  private struct Occupant: ~Copyable {
    let descriptor: Int32
    let port: UInt16

    init() {
      #if canImport(Darwin)
        descriptor = socket(AF_INET, SOCK_STREAM, 0)
      #else
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      #endif
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
      var size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let descriptor = descriptor
      withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          _ = bind(descriptor, $0, size)
          _ = listen(descriptor, 1)
          _ = getsockname(descriptor, $0, &size)
        }
      }
      port = UInt16(bigEndian: address.sin_port)
    }

    deinit { close(descriptor) }
  }

  @Test func aTakenPortEndsWith3AndOffersAnother() throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      let occupant = Occupant()
      let ended = try runGuidegen(["serve", "--port", "\(occupant.port)"], in: folder)
      #expect(ended.status == 3)
      #expect(
        ended.errors.contains("port \(occupant.port) is taken: another program listens there"))
      #expect(ended.errors.contains("run again with '--port "))
    }
  }

  @Test func aFolderWithoutAGuideEndsWith2() throws {
    try withTemporaryFolder { folder in
      let ended = try runGuidegen(["serve", "--port", "0"], in: folder)
      #expect(ended.status == 2)
      #expect(ended.errors.contains("there is no 'guide.yml'"))
    }
  }

  @Test(arguments: [["--host", "nowhere.example"], ["--port", "65536"], ["--prot", "1"]])
  func wrongArgumentsEndWith2(_ arguments: [String]) throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      #expect(try runGuidegen(["serve"] + arguments, in: folder).status == 2)
    }
  }

  /// Ctrl-C: the shell's number for it, nothing on the error stream, and the guide as it was.
  @Test(arguments: [SIGINT, SIGTERM])
  func anInterruptEndsItAtOnce(_ signal: Int32) throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      let process = Process()
      let output = Pipe()
      process.executableURL = try builtExecutable("guidegen")
      process.arguments = ["serve", folder.path, "--port", "0"]
      process.standardOutput = output
      process.standardError = output
      try process.run()
      var text = ""
      while !text.contains("Ctrl-C ends it") {
        let more = output.fileHandleForReading.availableData
        try #require(!more.isEmpty, "it ended too soon: \(text)")
        text += String(decoding: more, as: UTF8.self)
      }
      #expect(text.contains("1 chapter, 0 examples verified, 0 claims, 0 links, 0 errors"))
      #expect(text.contains("serving http://127.0.0.1:"))
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      #expect(process.terminationReason == .exit)
      #expect(process.terminationStatus == 128 + signal)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(left == ["content", "guide.yml"])
    }
  }
}
