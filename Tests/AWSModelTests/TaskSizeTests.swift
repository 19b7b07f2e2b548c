import AWSModel
import Testing

/// ecs 1.3.1, written down a second time, in GB and one by one.
private let expectedSizes: [(Double, [Double])] = [
  (0.25, [0.5, 1, 2]),
  (0.5, [1, 2, 3, 4]),
  (1, [2, 3, 4, 5, 6, 7, 8]),
  (2, [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]),
  (
    4,
    [
      8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
    ]
  ),
  (8, [16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60]),
  (16, [32, 40, 48, 56, 64, 72, 80, 88, 96, 104, 112, 120]),
]

@Suite struct TaskSizeTests {
  /// ecs 1.3.1: 3 + 4 + 7 + 13 + 23 + 12 + 12 = 74.
  @Test func thereAre74Sizes() {
    let expected = expectedSizes.flatMap { cpu, memory in memory.map { "\(cpu) \($0)" } }
    let sizes = TaskSize.fargate().map { size in
      "\(Double(size.cpu.units ?? 0) / 1024) \(Double(size.memory.bytes) / 1_073_741_824)"
    }
    #expect(sizes == expected)
    #expect(sizes.count == 74)
  }

  /// ecs 1.3.3: 32 vCPU are a switch, off by default.
  @Test func allows32vCPUWhenAsked() throws {
    #expect(TaskSize.fargate(including32vCPU: true).count == 77)
    let code = refusal { () throws(ModelError) in
      _ = try TaskSize.fargate(cpu: .vCPU(32), memory: .gigabytes(60))
    }
    #expect(code == "ecs.fargate.size")
    _ = try TaskSize.fargate(cpu: .vCPU(32), memory: .gigabytes(60), including32vCPU: true)
    let containers = [Container("app", image: "app")]
    _ = try TaskDefinition(
      "big", cpu: .vCPU(32), memory: .gigabytes(60), rules: ECS.Rules(allows32vCPU: true),
      containers: containers)
  }

  @Test func saysWhatGoesWithTheCPU() {
    #expect {
      _ = try TaskSize.fargate(cpu: .vCPU(0.5), memory: .mebibytes(512))
    } throws: { error in
      let error = error as? ModelError
      return error?.message
        == "memory 0.5 GB does not go with 0.5 vCPU (512 units) on Fargate; expected 1 GB to 4 GB in steps of 1 GB"
        && error?.notes == ["0.5 GB goes with 0.25 vCPU"]
    }
    #expect {
      _ = try TaskSize.fargate(cpu: .vCPU(0.3), memory: .gigabytes(1))
    } throws: { error in
      (error as? ModelError)?.message
        == "no Fargate size has 0.3 vCPU (307.2 units); expected 0.25, 0.5, 1, 2, 4, 8 or 16 vCPU"
    }
  }
}
