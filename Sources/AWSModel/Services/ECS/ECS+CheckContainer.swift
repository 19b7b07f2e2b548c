/// What belongs to one container, its ports aside.
extension TaskDefinitionCheck {
  func checkContainer(_ index: Int) {
    let container = task.containers[index]
    require(ECS.isName(container.name), .containerName(container.name, path(index, "name")))
    checkImage(index)
    checkPorts(index)
    if task.effectiveNetworkMode == .awsvpc, !task.requiresFargate { checkAwsvpc(index) }
    if let check = container.healthCheck { checkHealth(check, index) }
    if let policy = container.restartPolicy { checkRestart(policy, index) }
    checkTimeouts(index)
    if let parameters = container.linuxParameters { checkLinux(parameters, index) }
    if let log = container.logConfiguration, log.logDriver == .awslogs {
      let missing = ["awslogs-group", "awslogs-region"].filter { log.option($0) == nil }
      let place = path(index, "logConfiguration.options")
      require(missing.isEmpty, .logOptions(missing, title(index), place))
    }
  }

  private func checkImage(_ index: Int) {
    let image = task.containers[index].image
    guard !image.isEmpty else { return refuse(.imageMissing(title(index), path(index, "image"))) }
    let bytes = Array(image.utf8)[...]
    let at = bytes.firstIndex(of: UInt8(ascii: "@")) ?? bytes.endIndex
    let name = bytes[..<at]
    let isName =
      !name.isEmpty && name.count <= ECS.Facts.imageLength.value
      && name.allSatisfy { ECS.isNameByte($0) || ":./#".utf8.contains($0) }
    require(isName, .imageName(image, title(index), path(index, "image")))
    if isName, at < bytes.endIndex {
      let isDigest = ImageReference.isDigest(bytes[(at + 1)...])
      require(isDigest, .imageDigest(image, title(index), path(index, "image")))
    }
  }

  private func checkHealth(_ check: HealthCheck, _ index: Int) {
    let facts = ECS.Facts.self
    let first = check.command.first
    let isBare = first != nil && rules.allowsBareHealthCommand
    let isCommand = first == "CMD" || first == "CMD-SHELL"
    require(
      isCommand || isBare, .healthCommand(check, title(index), path(index, "healthCheck.command")))
    require(
      holds(check.interval, facts.healthInterval.value),
      .healthInterval(check.interval, title(index), path(index, "healthCheck.interval")))
    require(
      holds(check.timeout, facts.healthTimeout.value),
      .healthTimeout(check.timeout, title(index), path(index, "healthCheck.timeout")))
    if let period = check.startPeriod {
      require(
        holds(period, facts.healthStartPeriod.value),
        .healthStartPeriod(period, title(index), path(index, "healthCheck.startPeriod")))
    }
    require(
      facts.healthRetries.value.contains(check.retries),
      .healthRetries(check.retries, title(index), path(index, "healthCheck.retries")))
  }

  private func checkRestart(_ policy: RestartPolicy, _ index: Int) {
    if let period = policy.restartAttemptPeriod {
      let place = path(index, "restartPolicy.restartAttemptPeriod")
      let holds = holds(period, ECS.Facts.restartPeriod.value)
      require(holds, .restartPeriod(period, title(index), place))
    }
    let count = policy.ignoredExitCodes.count
    require(
      count <= ECS.Facts.ignoredExitCodes.value,
      .restartCodes(count, title(index), path(index, "restartPolicy.ignoredExitCodes")))
  }

  private func checkTimeouts(_ index: Int) {
    let container = task.containers[index]
    let range = task.requiresFargate ? ECS.Facts.fargateTimeout.value : 0...Int64(Int32.max)
    if let span = container.startTimeout {
      let bounds = bounds(task.requiresFargate)
      require(
        holds(span, range), .startTimeout(span, bounds, title(index), path(index, "startTimeout")))
    }
    if let span = container.stopTimeout {
      let bounds = bounds(task.requiresFargate)
      require(
        holds(span, range), .stopTimeout(span, bounds, title(index), path(index, "stopTimeout")))
    }
  }

  private func bounds(_ onFargate: Bool) -> String {
    onFargate ? "2 s to 120 s on Fargate" : "0 s or more"
  }
}

extension ModelError {
  fileprivate static func containerName(_ name: String, _ path: String) -> Self {
    let message =
      name.isEmpty
      ? "a container has no name; expected 'name'"
      : "container name '\(name)' is no name; expected 1 to 255 letters, digits, underscores and hyphens"
    return ecs(code: "ecs.container.name", message: message, at: path)
  }

  fileprivate static func imageMissing(_ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.container.image",
      message: "\(title) has no image; expected 'image', such as public.ecr.aws/nginx/nginx:1.27",
      at: path)
  }

  fileprivate static func imageName(_ image: String, _ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.container.image",
      message:
        "image '\(image)' of \(title) is no name; expected at most 255 letters, digits, hyphens, underscores, colons, full stops, slashes and hash signs",
      at: path)
  }

  fileprivate static func imageDigest(_ image: String, _ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.container.image",
      message:
        "image '\(image)' of \(title) has no digest after '@'; expected 'sha256:' and 64 hexadecimal digits",
      at: path)
  }

  fileprivate static func healthCommand(
    _ check: HealthCheck, _ title: String, _ path: String
  ) -> Self {
    let found = check.command.first.map { "begins with '\($0)'" } ?? "is empty"
    return ecs(
      code: "ecs.health.command",
      message: "the health check of \(title) \(found); expected 'CMD' or 'CMD-SHELL' first",
      at: path)
  }

  fileprivate static func healthInterval(
    _ span: TimeSpan, _ title: String, _ path: String
  ) -> Self {
    ecs(
      code: "ecs.health.interval",
      message:
        "'interval' of the health check of \(title) is \(span); expected 5 s to 300 s in whole seconds",
      at: path)
  }

  fileprivate static func healthTimeout(_ span: TimeSpan, _ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.health.timeout",
      message:
        "'timeout' of the health check of \(title) is \(span); expected 2 s to 60 s in whole seconds",
      at: path)
  }

  fileprivate static func healthStartPeriod(
    _ span: TimeSpan, _ title: String, _ path: String
  ) -> Self {
    ecs(
      code: "ecs.health.start-period",
      message:
        "'startPeriod' of the health check of \(title) is \(span); expected 0 s to 300 s in whole seconds",
      at: path)
  }

  fileprivate static func healthRetries(_ count: Int64, _ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.health.retries",
      message: "'retries' of the health check of \(title) is \(count); expected 1 to 10",
      at: path)
  }

  fileprivate static func restartPeriod(_ span: TimeSpan, _ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.restart.period",
      message:
        "'restartAttemptPeriod' of \(title) is \(span); expected 60 s to 1800 s in whole seconds",
      at: path)
  }

  fileprivate static func restartCodes(_ count: Int, _ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.restart.codes",
      message: "\(title) ignores \(Int64(count)) exit codes; expected at most 50", at: path)
  }

  fileprivate static func startTimeout(
    _ span: TimeSpan, _ bounds: String, _ title: String, _ path: String
  ) -> Self {
    ecs(
      code: "ecs.timeout.start",
      message: "'startTimeout' of \(title) is \(span); expected \(bounds) in whole seconds",
      at: path)
  }

  fileprivate static func stopTimeout(
    _ span: TimeSpan, _ bounds: String, _ title: String, _ path: String
  ) -> Self {
    ecs(
      code: "ecs.timeout.stop",
      message: "'stopTimeout' of \(title) is \(span); expected \(bounds) in whole seconds", at: path
    )
  }

  fileprivate static func logOptions(_ names: [String], _ title: String, _ path: String) -> Self {
    let missing = names.map { "'\($0)'" }.joined(separator: " and ")
    return ecs(
      code: "ecs.log.options",
      message: "log driver 'awslogs' of \(title) lacks \(missing), which it requires",
      at: path)
  }
}
