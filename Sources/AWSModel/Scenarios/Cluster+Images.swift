/// What a cluster's tasks pull, and from where.
extension Cluster {
  /// What a cluster knows of registries, and which layers its instances keep.
  struct Images: Sendable {
    /// Layers that an instance has, or will have when its latest pull has ended.
    struct Cache: Sendable {
      var layers: [ECR.Layer] = []
      var isCompleteAt = SimulatedTime.start
    }

    var repositories: [ECR.Repository] = []
    var caches: [String: Cache] = [:]
    var throughput: DataSize?
    var overhead: TimeSpan?
  }

  /// Says what a repository holds: tasks pull from it from now on. Given again, after a push, it
  /// takes the place of what was known.
  ///
  /// A pull from it takes as long as its layers do, and fails where the image is not there or is for
  /// another architecture. Images of other registries take ``ECS/Timing/pull``.
  public mutating func setRepository(_ repository: ECR.Repository) {
    let known = images.repositories.firstIndex { $0.description == repository.description }
    if let known {
      images.repositories[known] = repository
    } else {
      images.repositories.append(repository)
    }
  }

  /// How fast the layers of repositories come, in bytes a second, and what each pull takes before
  /// the first byte; nil stands for what is assumed.
  /// - Throws: `ecr.pull.throughput` for a throughput below a byte a second.
  public mutating func setPullSpeed(
    _ throughput: DataSize?, overhead: TimeSpan? = nil
  ) throws(ModelError) {
    _ = try ECR.pullTime(DataSize(bytes: 0), throughput: throughput, overhead: overhead)
    images.throughput = throughput
    images.overhead = overhead
  }

  /// Answers a task that asks for its images.
  ///
  /// Images of repositories share one line: they come one after another, each layer once. Fargate
  /// keeps no layers from one task to the next, an instance does.
  mutating func pull(_ task: Int) {
    let wanted = scheduler.tasks[task]
    var cache = wanted.instance.flatMap { images.caches[$0] } ?? Images.Cache()
    let wait = cache.layers.isEmpty ? .zero : max(.zero, cache.isCompleteAt - now)
    var pulled = ECS.PulledImages(images: [])
    var time = TimeSpan.zero
    let references = scheduler.imagesToPull(task)
    for (index, name) in references.enumerated() {
      if let first = references[..<index].firstIndex(of: name) {
        pulled.images.append(pulled.images[first])
        continue
      }
      let (image, layers) = pull(name, for: scheduler.platform(task), cache.layers)
      cache.layers += layers
      time = time + (image.time ?? .zero)
      pulled.size = layers.reduce(pulled.size) { $0 + $1.size }
      pulled.images.append(image)
    }
    for index in pulled.images.indices where pulled.images[index].digest != nil {
      pulled.images[index].time = max(time, wait)
    }
    if let instance = wanted.instance, !cache.layers.isEmpty {
      cache.isCompleteAt = max(cache.isCompleteAt, now + time)
      images.caches[instance] = cache
    }
    scheduler.now = now
    scheduler.pull(task, pulled)
  }

  /// One image: by its digest with the time it takes, or with what is wrong; nothing of an image
  /// whose repository nobody gave.
  private func pull(
    _ name: String, for platform: RuntimePlatform, _ cached: [ECR.Layer]
  ) -> (ECS.PulledImages.Image, [ECR.Layer]) {
    var image = ECS.PulledImages.Image()
    do throws(ModelError) {
      let reference = try ImageReference(name)
      guard let repository = images.repositories.first(where: { $0.holds(reference) }) else {
        return (image, [])
      }
      let pull = try repository.pull(reference, cached: cached)
      guard pull.image.architecture == platform.cpuArchitecture else {
        image.problem =
          "image Manifest does not contain descriptor matching platform '\(platform.pullName)'"
        return (image, [])
      }
      image.digest = pull.image.digest
      image.time = try pull.time(throughput: images.throughput, overhead: images.overhead)
      return (image, pull.downloaded)
    } catch {
      image.problem = "\(name): not found"
      return (image, [])
    }
  }
}

extension RuntimePlatform {
  /// As registries name it: `linux/amd64`.
  fileprivate var pullName: String {
    let system = operatingSystemFamily.isWindows ? "windows" : "linux"
    return "\(system)/\(cpuArchitecture == .x86 ? "amd64" : "arm64")"
  }
}
