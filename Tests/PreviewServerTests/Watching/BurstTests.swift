import PreviewServer
import Testing

/// When a burst of changes is over. Times are milliseconds.
@Suite struct BurstTests {
  private func pause(_ changes: [(Burst.Change, String, at: Int64)], now: Int64) -> Int64 {
    var burst = Burst()
    for (change, path, time) in changes { burst.add(change, path, now: time) }
    return burst.pause(now: now)
  }

  /// 5 ms after a file was written to its end, nothing more is expected.
  @Test func aWholeFileIsShownAlmostAtOnce() {
    #expect(pause([(.open, "a", at: 0), (.whole, "a", at: 2)], now: 2) == 5)
    #expect(pause([(.open, "a", at: 0), (.whole, "a", at: 2)], now: 7) == 0)
  }

  /// A file that is gone, begun or half written is waited for, 100 ms.
  @Test(arguments: [Burst.Change.gone, .begun, .open])
  func anOpenFileIsWaitedFor(_ change: Burst.Change) {
    #expect(pause([(change, "a", at: 0)], now: 10) == 90)
    #expect(pause([(change, "a", at: 0), (.whole, "b", at: 10)], now: 10) == 100)
    #expect(pause([(change, "a", at: 0), (.whole, "a", at: 10)], now: 10) == 5)
  }

  /// vim creates and removes a file to see whether it may write in a folder.
  @Test func whatCameAndWentIsNotWaitedFor() {
    #expect(pause([(.begun, "4913", at: 0), (.gone, "4913", at: 1)], now: 1) == 5)
    #expect(pause([(.gone, "a", at: 0), (.begun, "a", at: 1), (.gone, "a", at: 2)], now: 2) == 100)
  }

  /// Something that writes all the time is looked at after 600 ms.
  @Test func nothingKeepsItWaitingForEver() {
    let changes = (0...100).map { (Burst.Change.open, "a", at: Int64($0 * 10)) }
    #expect(pause(Array(changes.prefix(60)), now: 590) == 10)
    #expect(pause(changes, now: 1_000) == 0)
  }

  @Test func namesWhatWasTouched() {
    var burst = Burst()
    burst.add(.gone, "a", now: 0)
    burst.add(.whole, "b", now: 0)
    #expect(burst.touched == ["a", "b"])
  }
}
