extension TaskDefinition {
  /// What has to be got before the containers of a task can start.
  public struct ImagePull: Hashable, Sendable, CustomStringConvertible {
    /// One for each image that is in one of the repositories; a layer is got once.
    public let pulls: [ECR.Pull]
    /// Images that are elsewhere: their sizes are unknown, and their time is missing.
    public let elsewhere: [ImageReference]
    /// One image after another, by the throughput and overhead that were given or assumed.
    public let time: TimeSpan

    public var size: DataSize { pulls.reduce(DataSize(bytes: 0)) { $0 + $1.size } }

    public var description: String {
      let count = Int64(pulls.count)
      let rest = elsewhere.map { $0.description }.joined(separator: ", ")
      return "\(count) \(count == 1 ? "image" : "images"), \(size), \(time)"
        + (rest.isEmpty ? "" : ", without \(rest)")
    }
  }

  /// What pulling its images adds to the start of a task.
  ///
  /// AWS publishes no times: throughput and overhead are assumptions unless they are given. Fargate
  /// keeps no layers from one task to the next; an instance does, and names them in `cached`.
  ///
  /// - Throws: `ecr.image.unknown` for an image that a repository should have and has not,
  ///   `image.reference`, `ecr.pull.throughput`.
  public func imagePull(
    from repositories: [ECR.Repository], cached: [ECR.Layer] = [], throughput: DataSize? = nil,
    overhead: TimeSpan? = nil
  ) throws(ModelError) -> ImagePull {
    var (pulls, elsewhere): ([ECR.Pull], [ImageReference]) = ([], [])
    var (have, seen): ([ECR.Layer], [ImageReference]) = (cached, [])
    var time = TimeSpan.zero
    for container in containers {
      let reference = try ImageReference(container.image)
      guard !seen.contains(reference) else { continue }
      seen.append(reference)
      guard let repository = repositories.first(where: { $0.holds(reference) }) else {
        elsewhere.append(reference)
        continue
      }
      let pull = try repository.pull(reference, cached: have)
      have += pull.downloaded
      time = time + (try pull.time(throughput: throughput, overhead: overhead))
      pulls.append(pull)
    }
    return ImagePull(pulls: pulls, elsewhere: elsewhere, time: time)
  }
}
