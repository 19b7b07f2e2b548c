import AWSModel
import GuideTestSupport
import Testing

@Suite struct WorkloadTests {
  private func rate(_ workload: Workload, _ hours: Double) -> Double {
    workload.rate(at: .start + .hours(hours))
  }

  /// 3x² − 2x³ is 0, 0.15625, 0.5 and 1 at 0, ¼, ½ and 1 of the way from 8:00 to 20:00.
  @Test func goesUpAndDownEachDay() {
    let workload = Workload.daily(low: 10, high: 74, peak: .hours(20))
    #expect([8, 11, 14, 20].map { rate(workload, $0) } == [10, 20, 42, 74])
    #expect(rate(workload, 2) == 42)
    #expect(rate(workload, 24 + 14) == 42)
  }

  /// The first day is a Monday: hour 119 is Friday's last, hour 120 Saturday's first.
  @Test func knowsTheWeekend() {
    let workload = Workload.weekly(weekdays: .steady(5), weekend: .steady(1))
    #expect([119, 120, 167, 168].map { rate(workload, $0) } == [5, 1, 1, 5])
  }

  @Test func addsUp() {
    let workload =
      Workload.steady(2) + .spike(50, at: .hours(1), for: .minutes(6))
      + .ramp(from: 0, to: 8, at: .hours(2), over: .hours(2))
    #expect([0.5, 1, 1.1, 3, 5].map { rate(workload, $0) } == [2, 52, 2, 6, 10])
    #expect(rate(workload.scaled(by: 0.5), 1) == 26)
  }

  /// The middle of the minute counts: half of a rise from 0 to 2 a second is 60 in that minute.
  @Test func countsWholeRequests() {
    let rise = Workload.ramp(from: 0, to: 2, over: .minutes(1))
    #expect(rise.requests(inMinuteFrom: .start) == 60)
    #expect(Workload.steady(0.01).requests(inMinuteFrom: .start) == 1)
  }

  @Test func readsCSV() throws {
    let workload = try Workload.csv(
      """
      time,requests
      # measured on a Monday
      00:00,2
      08:30, 12.5

      32400,7
      """)
    #expect([0, 8, 8.5, 8.99, 9].map { rate(workload, $0) } == [2, 2, 12.5, 12.5, 7])
    #expect(try Workload.csv("09:00:30,1\r\n09:00:31,3\r\n").rate(at: .start + .hours(9)) == 0)
  }

  @Test(arguments: [
    ("08:00", "line 1 of the workload has 1 field; expected 2"),
    ("8,1\n8,2", "line 2 of the workload is at '8'; expected a later moment than the line before"),
    (
      "08:00,1\n08:61,2",
      "line 2 of the workload begins with '08:61'; expected a moment, as HH:MM, HH:MM:SS or seconds"
    ),
    (
      "08:00,-1",
      "line 1 of the workload has the rate '-1'; expected requests per second, 0 or more"
    ),
    ("time,rate\n", "the workload has no line with a rate; expected one at least"),
  ])
  func refusesCSV(_ text: String, _ message: String) {
    do throws(ModelError) {
      _ = try Workload.csv(text)
      Issue.record("not refused")
    } catch {
      #expect(error.code == "workload.csv")
      #expect(error.message == message)
    }
  }

  /// Equal seeds draw the same for each minute, whoever asks first; another seed draws otherwise.
  @Test func shakesByItsSeed() {
    let minutes = (0..<500).map { SimulatedTime.start + .minutes($0) }
    func rates(_ seed: Int, _ times: [SimulatedTime]) -> [Double] {
      let workload = Workload.steady(100).withNoise(percent: 10, seed: seed)
      return times.map { workload.rate(at: $0) }
    }
    let once = rates(7, minutes)
    #expect(once == rates(7, minutes.reversed()).reversed())
    #expect(once != rates(8, minutes))
    #expect(once.allSatisfy { (90...110).contains($0) })
    #expect(once.contains { $0 < 92 } && once.contains { $0 > 108 })
  }

  /// Whatever is asked for, a rate is 0 or more, and finite.
  @Test func takesAnyNumber() {
    let odd = [Double.nan, -.infinity, .infinity, -1, 1e300]
    for value in odd {
      let workload =
        Workload.daily(low: value, high: value, peak: .hours(value))
        + .spike(value, at: .days(value), for: .days(value))
        + .ramp(from: value, to: value, over: .seconds(value))
      let shaken = workload.scaled(by: value).withNoise(percent: value)
      for time in [SimulatedTime.start, .start + .days(Int.max)] {
        #expect((0...1e9).contains(shaken.rate(at: time)))
        #expect(shaken.requests(inMinuteFrom: time) >= 0)
      }
      #expect(!shaken.description.isEmpty)
    }
  }
}
