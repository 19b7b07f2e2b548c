import AWSModel
import Testing

@Suite struct UnitTests {
  @Test func saysSizesAsAWSDoes() {
    #expect(CPU.vCPU(0.25).description == "0.25 vCPU")
    #expect(CPU.units(256) == CPU.vCPU(0.25))
    #expect(CPU.vCPU(16).description == "16 vCPU")
    #expect(CPU.units(10).description == "10 CPU units")
    #expect(DataSize.gigabytes(0.5).description == "0.5 GB")
    #expect(DataSize.mebibytes(512) == DataSize.gigabytes(0.5))
    #expect(DataSize.gigabytes(1.5).description == "1.5 GB")
    #expect(DataSize.mebibytes(200).description == "200 MiB")
    #expect(DataSize.bytes(1).description == "1 byte")
    #expect(DataSize.gigabytes(0).description == "0 MiB")
  }

  @Test func saysTimesInTheLargestUnitThatFits() {
    #expect(TimeSpan.hours(730).description == "730 h")
    #expect(TimeSpan.days(30).description == "720 h")
    #expect(TimeSpan.seconds(90).description == "90 s")
    #expect(TimeSpan.seconds(120).description == "2 min")
    #expect(TimeSpan.milliseconds(120).description == "120 ms")
    #expect(TimeSpan.milliseconds(0.5).description == "500 µs")
    #expect(TimeSpan(microseconds: 2_640_625).description == "2.640625 s")
    #expect(TimeSpan(microseconds: -1_500).description == "-1.5 ms")
    #expect(TimeSpan.zero.description == "0 s")
    #expect(TimeSpan.hours(0.5) == .minutes(30))
  }

  /// 0.3 vCPU are 307.2 units, and 0.3 GB are 322122547.2 bytes: no whole units, and they say so.
  @Test func keepsWhatIsNoWholeUnitRecognisable() {
    #expect(CPU.vCPU(0.3).units == nil)
    #expect(CPU.vCPU(0.3).description == "0.3 vCPU")
    #expect(CPU.vCPU(0.2500000001).units == nil)
    #expect(DataSize.gigabytes(0.3).mebibytes == nil)
  }

  /// Rounding up is what billing does: 1.000001 s count as 2 s.
  @Test func roundsTimesUp() {
    #expect(TimeSpan(microseconds: 1_000_001).secondsRoundedUp == 2)
    #expect(TimeSpan.seconds(2).secondsRoundedUp == 2)
    #expect(TimeSpan(microseconds: 1).millisecondsRoundedUp == 1)
  }

  /// Whatever number stands in an example, no unit may trap on it.
  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300, 0.1, -0.0, 1e-300])
  func takesAnyNumber(_ number: Double) {
    let texts = [
      CPU.vCPU(number).description, DataSize.gigabytes(number).description,
      TimeSpan.hours(number).description, TimeSpan.milliseconds(number).description,
    ]
    #expect(texts.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: [Int64.max, .min, 0, -1])
  func takesAnyInteger(_ number: Int64) {
    let texts = [
      CPU.vCPU(number).description, CPU.units(number).description,
      DataSize.gigabytes(number).description, TimeSpan.days(number).description,
      (TimeSpan.days(number) - TimeSpan.days(number) * number).description,
      (DataSize.gigabytes(number) + .gigabytes(number)).description,
    ]
    #expect(texts.allSatisfy { !$0.isEmpty })
  }
}
