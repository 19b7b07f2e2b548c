import PreviewServer
import Testing

@Suite struct HostRuleTests {
  @Test(arguments: [
    ("127.0.0.1", "127.0.0.1:8080", true), ("127.0.0.1", "localhost:8080", true),
    ("127.0.0.1", "LOCALHOST:8080", true), ("127.0.0.1", "[::1]:8080", true),
    ("127.0.0.1", "evil.example:8080", false), ("127.0.0.1", "127.0.0.1:80", false),
    ("127.0.0.1", "127.0.0.1", false), ("127.0.0.1", "192.168.0.7:8080", false),
    ("127.0.0.1", "", false), ("127.0.0.1", ":8080", false), ("127.0.0.1", "[::1:8080", false),
    ("127.0.0.1", "127.0.0.1:8080.evil.example", false), ("127.0.0.1", "localhost:8080:1", false),
    ("::1", "[::1]:8080", true), ("192.168.0.7", "192.168.0.7:8080", true),
    ("0.0.0.0", "192.168.0.7:8080", true), ("0.0.0.0", "evil.example:8080", false),
    ("0.0.0.0", "1.2.3.evil:8080", false), ("::", "[fe80::1]:8080", true),
  ])
  func knowsItsNames(_ host: String, _ header: String, _ isAllowed: Bool) {
    #expect(HostRule(host: host, port: 8080).allows(header) == isAllowed)
  }

  @Test func noHeaderIsNoName() {
    #expect(!HostRule(host: "127.0.0.1", port: 8080).allows(nil))
  }

  @Test(arguments: [
    ("http://127.0.0.1:8080", true), ("http://localhost:8080", false), (nil, false),
    ("https://127.0.0.1:8080", false), ("null", false), ("http://127.0.0.1:8080/", false),
    ("http://127.0.0.1:8080.evil.example", false),
  ])
  func anOriginIsThePageThatWasServed(_ origin: String?, _ isAllowed: Bool) {
    let rule = HostRule(host: "127.0.0.1", port: 8080)
    #expect(rule.allows(origin: origin, of: "127.0.0.1:8080") == isAllowed)
  }
}
