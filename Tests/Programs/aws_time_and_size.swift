print(TimeSpan.hours(1) + .minutes(30), TimeSpan.seconds(90), .minutes(2) > TimeSpan.seconds(90))
// Prints "90 min 90 s true"
print(
  DataSize.gigabytes(0.5) < .gigabytes(1), DataSize.mebibytes(512) == .gigabytes(0.5), CPU.vCPU(0.5)
)
// Prints "true true 0.5 vCPU"
